import type { Hotline } from '../../contracts/directory.ts';

/** New Zealand. */
export const NZ: readonly Hotline[] = [
  {
    id: 'nz-police',
    country: 'NZ',
    name: 'New Zealand police',
    serves: 'People in New Zealand',
    phones: [{ number: '111' }, { number: '105', note: 'not an emergency' }],
    web: 'https://105.police.govt.nz',
    scope: ['emergency', 'online-scam', 'recruitment'],
    status: 'seen-in-public-repo',
    source: 'public code repository: help contacts of a Chinese-language fraud warning page',
    seenOn: '2026-06-26',
  },
];
