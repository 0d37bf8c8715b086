import type { Hotline } from '../../contracts/directory.ts';

/** South Korea. */
export const KR: readonly Hotline[] = [
  {
    id: 'kr-mofa',
    country: 'KR',
    name: 'Korean MOFA consular call centre',
    serves: 'Koreans abroad',
    phones: [{ number: '+82-2-3210-0404' }],
    web: 'https://0404.go.kr',
    languages: ['ko'],
    scope: ['consular', 'emergency'],
    status: 'seen-official-page',
    source: '0404.go.kr; kmib.co.kr (2025-06-02)',
    seenOn: '2025-11-12',
  },
];
