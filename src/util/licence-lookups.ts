/** An official page on which a licence or a job order can be looked up. */
export interface LicenceLookup {
  /** ISO 3166. */
  readonly country: string;
  readonly office: string;
  readonly web: `https://${string}`;
  /** Where the address was read, and when. */
  readonly source: string;
  readonly seenOn: string;
}

/**
 * Only pages whose address was read in a source; other countries' offices, without one, are in the directory of
 * hotlines. Being listed proves nothing: licensed agencies are impersonated.
 */
export const LICENCE_LOOKUPS: Readonly<Record<string, LicenceLookup>> = {
  'PH-agencies': {
    country: 'PH',
    office: 'Department of Migrant Workers: licensed recruitment agencies',
    web: 'https://dmw.gov.ph/licensed-recruitment-agencies',
    source: 'filipinotimes.net',
    seenOn: '2024-09-08',
  },
  'PH-job-orders': {
    country: 'PH',
    office: 'Department of Migrant Workers: approved job orders',
    web: 'https://dmw.gov.ph/approved-job-orders',
    source: 'radyopilipinas.ph',
    seenOn: '2024-09',
  },
};
