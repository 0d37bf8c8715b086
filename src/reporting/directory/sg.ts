import type { Hotline } from '../../contracts/directory.ts';

/** Singapore. */
export const SG: readonly Hotline[] = [
  {
    id: 'sg-scamshield',
    country: 'SG',
    name: 'ScamShield Helpline 1799',
    serves: 'People in Singapore who want advice on an offer',
    phones: [{ number: '1799' }],
    web: 'https://scamshield.gov.sg/scamshield-helpline',
    hours: '24/7',
    scope: ['advice', 'online-scam'],
    status: 'seen-official-page',
    source: 'scamshield.gov.sg/scamshield-helpline (undated); CNA',
    seenOn: '2024-09-27',
    caution: 'It advises; it takes no police reports. Fake apps with this name were seen.',
  },
];
