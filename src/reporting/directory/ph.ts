import type { Hotline } from '../../contracts/directory.ts';

const LISTED_IS_NO_PROOF =
  'A name on the list is no proof: the department warned (26 January 2024) that fake agents use the names of licensed agencies. Check the licence and the job order.';

/** Philippines. */
export const PH: readonly Hotline[] = [
  {
    id: 'ph-dmw-airtip',
    country: 'PH',
    name: 'DMW Migrant Workers Protection Bureau, anti-illegal recruitment (AIRTIP)',
    serves: 'Anyone who saw a suspicious overseas job post',
    phones: [{ number: '8722-1144' }, { number: '8722-1155' }],
    email: 'airtipinfo@dmw.gov.ph',
    scope: ['recruitment', 'trafficking'],
    status: 'seen-press-or-copy',
    source: 'pia-ncr.blogspot.com',
    seenOn: '2026-06',
    caution: 'Pages of September 2024 gave another number for the same bureau.',
  },
  {
    id: 'ph-1343',
    country: 'PH',
    name: 'IACAT 1343 Actionline against Human Trafficking',
    serves: 'People in the Philippines',
    phones: [
      { number: '1343', note: 'Metro Manila' },
      { number: '(02) 1343', note: 'from the provinces; read on an old page' },
    ],
    web: 'https://1343actionline.ph',
    hours: '24/7',
    scope: ['trafficking', 'recruitment', 'emergency'],
    status: 'seen-press-or-copy',
    source:
      'https://radyopilipinas.ph/2025/02/bi-nagbabala-kontra-pogo-like-scam-hubs-na-target-ang-mga-pinoy',
    seenOn: '2025-02',
  },
  {
    id: 'ph-dmw-licence',
    country: 'PH',
    name: 'DMW list of licensed recruitment agencies',
    serves: 'Anyone who checks an offer',
    phones: [],
    web: 'https://dmw.gov.ph/licensed-recruitment-agencies',
    scope: ['licence-check'],
    status: 'seen-press-or-copy',
    source: 'filipinotimes.net',
    seenOn: '2024-09-08',
    caution: LISTED_IS_NO_PROOF,
  },
  {
    id: 'ph-dmw-job-orders',
    country: 'PH',
    name: 'DMW list of approved job orders',
    serves: 'Anyone who checks an offer',
    phones: [],
    web: 'https://dmw.gov.ph/approved-job-orders',
    scope: ['licence-check'],
    status: 'seen-press-or-copy',
    source: 'filipinotimes.net',
    seenOn: '2024-09-08',
    caution: LISTED_IS_NO_PROOF,
  },
  {
    id: 'ph-cicc-1326',
    country: 'PH',
    name: 'CICC Inter-Agency Response Center (I-ARC) hotline 1326',
    serves: 'People in the Philippines who lost money to cyber fraud',
    phones: [
      { number: '1326', note: 'free' },
      { number: '0947-714-7105' },
      { number: '0966-976-5971' },
      { number: '0991-481-4225' },
    ],
    web: 'https://facebook.com/CICCgovph',
    hours: '24/7',
    scope: ['online-scam'],
    status: 'seen-press-or-copy',
    source: 'scamwatchpilipinas.com/faqs',
    seenOn: null,
    accepts: { lossOnly: true },
    caution: 'Suspected pages are reported to its Facebook page.',
  },
];
