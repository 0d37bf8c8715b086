import type { PlaceEntry } from './entry.ts';

/** Places in Laos that sources name as hubs, transit or bait of compound recruitment. */
export const LAOS: readonly PlaceEntry[] = [
  {
    id: 'la-gtsez',
    name: 'Golden Triangle Special Economic Zone',
    country: 'LA',
    level: 'zone',
    roles: ['hub'],
    sources: ['IN-MEA-2024b', 'LA-2021'],
    names: [
      { text: 'Golden Triangle Special Economic Zone', lang: 'en', status: 'seen', source: 'IN-MEA-2024b' },
      { text: 'GTSEZ', lang: 'en', status: 'common-knowledge' },
      { text: 'ເຂດເສດຖະກິດພິເສດສາມຫລ່ຽມຄຳ', lang: 'lo', status: 'seen', source: 'LA-2021' },
      { text: '金三角经济特区', lang: 'zh-Hans', status: 'common-knowledge' },
      { text: 'สามเหลี่ยมทองคำ', lang: 'th', status: 'common-knowledge', alone: false },
      { text: 'Tam giác vàng', lang: 'vi', status: 'common-knowledge', alone: false },
    ],
    caution: '"Golden Triangle/金三角/สามเหลี่ยมทองคำ" alone is a tourist region in three countries.',
  },
  {
    id: 'la-bokeo',
    name: 'Bokeo',
    country: 'LA',
    level: 'area',
    roles: ['hub', 'transit'],
    sources: ['LA-2021'],
    names: [
      { text: 'ບໍ່ແກ້ວ', lang: 'lo', status: 'seen', source: 'LA-2021' },
      { text: 'Bokeo', lang: 'en', status: 'common-knowledge' },
    ],
  },
  {
    id: 'la-boten',
    name: 'Boten',
    country: 'LA',
    level: 'town',
    roles: ['hub'],
    sources: [],
    names: [
      { text: 'Boten', lang: 'en', status: 'common-knowledge', alone: false },
      { text: '磨丁', lang: 'zh', status: 'common-knowledge' },
      { text: 'ບໍ່ເຕັນ', lang: 'lo', status: 'common-knowledge' },
    ],
    caution: 'no source read.',
  },
  {
    id: 'la-vientiane',
    name: 'Vientiane',
    country: 'LA',
    level: 'town',
    roles: ['transit'],
    sources: [],
    names: [
      { text: 'Vientiane', lang: 'en', status: 'common-knowledge' },
      { text: '万象', lang: 'zh-Hans', status: 'common-knowledge', alone: false },
      { text: 'ວຽງຈັນ', lang: 'lo', status: 'common-knowledge' },
      { text: 'เวียงจันทน์', lang: 'th', status: 'common-knowledge' },
      { text: 'Viêng Chăn', lang: 'vi', status: 'common-knowledge' },
    ],
    caution: 'Capital; named in the brief; no source read.',
  },
];
