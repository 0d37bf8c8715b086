import type { Hotline } from '../../contracts/directory.ts';

/** Bangladesh. */
export const BD: readonly Hotline[] = [
  {
    id: 'bd-moewoe',
    country: 'BD',
    name: "Ministry of Expatriates' Welfare; embassies of Bangladesh",
    serves: 'Bangladeshis who were offered work abroad',
    phones: [],
    scope: ['licence-check'],
    status: 'seen-press-or-copy',
    source: 'https://www.desherpotro.com/পচ-দশ-ভরমণ-বলদশদর-জনয-সতরকত',
    seenOn: null,
    caution: 'No number was seen.',
  },
];
