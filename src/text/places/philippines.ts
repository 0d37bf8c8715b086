import type { PlaceEntry } from './entry.ts';

/** Places in the Philippines that sources name as hubs, transit or bait of compound recruitment. */
export const PHILIPPINES: readonly PlaceEntry[] = [
  {
    id: 'ph-bamban',
    name: 'Bamban, Tarlac',
    country: 'PH',
    level: 'town',
    roles: ['hub'],
    sources: ['PH-BAMBAN'],
    names: [{ text: 'Bamban', lang: 'en', status: 'seen', source: 'PH-BAMBAN' }],
    caution: 'Two GeoNames places are called Bamban; this one is next to Mabalacat. Raided 2024.',
  },
  {
    id: 'ph-porac',
    name: 'Porac, Pampanga',
    country: 'PH',
    level: 'town',
    roles: ['hub'],
    sources: ['PH-PORAC'],
    names: [{ text: 'Porac', lang: 'en', status: 'seen', source: 'PH-PORAC' }],
    caution: 'Raided 2024.',
  },
  {
    id: 'ph-clark',
    name: 'Clark / Angeles City',
    country: 'PH',
    level: 'town',
    roles: ['hub'],
    sources: ['PH-CLARK-2023', 'PH-CEBU', 'PH-BI-XMAS'],
    names: [
      { text: 'Clark', lang: 'en', status: 'seen', source: 'PH-CLARK-2023', alone: false },
      { text: 'Angeles City', lang: 'en', status: 'seen', source: 'PH-CEBU' },
      { text: '克拉克', lang: 'zh', status: 'common-knowledge', alone: false },
    ],
    caution: 'Large legitimate BPO and airport zone; coordinates are Angeles City.',
  },
  {
    id: 'ph-paranaque',
    name: 'Parañaque',
    country: 'PH',
    level: 'town',
    roles: ['hub'],
    sources: ['PH-PARANAQUE-2025'],
    names: [
      { text: 'Parañaque', lang: 'en', status: 'seen', source: 'PH-PARANAQUE-2025' },
      { text: '帕拉尼亚克', lang: 'zh-Hans', status: 'common-knowledge' },
    ],
    caution: 'Ordinary city.',
  },
  {
    id: 'ph-pasay',
    name: 'Pasay',
    country: 'PH',
    level: 'town',
    roles: ['hub', 'transit'],
    sources: ['PH-BI-2024'],
    names: [
      { text: 'Pasay City', lang: 'en', status: 'seen', source: 'PH-BI-2024' },
      { text: '帕赛', lang: 'zh-Hans', status: 'common-knowledge' },
    ],
    caution:
      'In what was read Pasay is the airport (NAIA) interception place; hub role named in the brief only.',
  },
  {
    id: 'ph-cebu',
    name: 'Cebu City / Mandaue',
    country: 'PH',
    level: 'town',
    roles: ['hub'],
    sources: ['PH-CEBU'],
    names: [
      { text: 'Cebu', lang: 'en', status: 'seen', source: 'PH-CEBU', alone: false },
      { text: 'Mandaue', lang: 'en', status: 'seen', source: 'PH-CEBU' },
    ],
  },
  {
    id: 'ph-manila',
    name: 'Manila',
    country: 'PH',
    level: 'town',
    roles: ['hub'],
    sources: ['CN-REPO-PLACES'],
    names: [
      { text: '马尼拉', lang: 'zh-Hans', status: 'seen', source: 'CN-REPO-PLACES' },
      {
        text: 'Manila',
        lang: 'en',
        status: 'common-knowledge',
        never: ['manila paper', 'manila folder', 'manila envelope', 'barong manila'],
      },
    ],
    caution: 'Context only.',
  },
];
