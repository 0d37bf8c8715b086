import type { Hotline } from '../../contracts/directory.ts';

/** Myanmar. */
export const MM: readonly Hotline[] = [
  {
    id: 'mm-police',
    country: 'MM',
    name: 'Myanmar police',
    serves: 'People in Myanmar',
    phones: [{ number: '199', note: 'from abroad as printed: 0095-199' }],
    scope: ['emergency'],
    status: 'seen-in-public-repo',
    source: 'public code repository: help contacts of a Chinese-language fraud warning page',
    seenOn: '2026-06-26',
    caution: 'Call your embassy as well.',
  },
];
