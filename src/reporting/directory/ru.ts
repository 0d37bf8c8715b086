import type { Hotline } from '../../contracts/directory.ts';

/** Russia. */
export const RU: readonly Hotline[] = [
  {
    id: 'ru-embassies',
    country: 'RU',
    name: 'Russian embassies in Thailand, Cambodia and Myanmar',
    serves: 'Russians who are there',
    phones: [],
    scope: ['consular'],
    status: 'seen-press-or-copy',
    source: 'https://www.rbc.ru/rbcfreenews/6905bc769a79472b3a27694e',
    seenOn: '2025-11-01',
    caution: 'No number was seen.',
  },
];
