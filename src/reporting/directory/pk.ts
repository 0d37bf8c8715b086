import type { Hotline } from '../../contracts/directory.ts';

/** Pakistan. */
export const PK: readonly Hotline[] = [
  {
    id: 'pk-fia',
    country: 'PK',
    name: 'Federal Investigation Agency (FIA)',
    serves: 'People in Pakistan who check or report an offer',
    phones: [],
    scope: ['licence-check', 'recruitment'],
    status: 'seen-press-or-copy',
    source: 'https://www.dawn.com/news/1959122/beware-your-dream-job-offer-can-be-a-nightmare-warns-fia',
    seenOn: '2025-12-04',
    caution: 'No number was seen.',
  },
];
