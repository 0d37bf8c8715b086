import type { Hotline } from '../../contracts/directory.ts';

/** Australia. */
export const AU: readonly Hotline[] = [
  {
    id: 'au-emergency',
    country: 'AU',
    name: 'Australia emergency and Crime Stoppers',
    serves: 'People in Australia',
    phones: [{ number: '000' }, { number: '1800 333 000', note: 'Crime Stoppers' }],
    scope: ['emergency', 'trafficking'],
    status: 'seen-in-public-repo',
    source: 'public code repository: help contacts of a Chinese-language fraud warning page',
    seenOn: '2026-06-26',
  },
  {
    id: 'au-scamwatch',
    country: 'AU',
    name: 'Scamwatch',
    serves: 'People in Australia',
    phones: [],
    web: 'https://scamwatch.gov.au',
    scope: ['online-scam', 'recruitment'],
    status: 'seen-in-public-repo',
    source: 'public code repository: help contacts of a Chinese-language fraud warning page',
    seenOn: '2026-06-26',
  },
];
