import type { PlaceEntry } from './entry.ts';

/** Places in Viet Nam that sources name as hubs, transit or bait of compound recruitment. */
export const VIET_NAM: readonly PlaceEntry[] = [
  {
    id: 'vn-xa-mat',
    name: 'Xa Mát border gate',
    country: 'VN',
    level: 'area',
    roles: ['transit'],
    sources: ['VN-VTV9'],
    names: [
      { text: 'cửa khẩu Xa Mát', lang: 'vi', status: 'seen', source: 'VN-VTV9' },
      { text: 'Xa Mát', lang: 'vi', status: 'seen', source: 'VN-VTV9' },
    ],
  },
  {
    id: 'vn-moc-bai',
    name: 'Mộc Bài border gate',
    country: 'VN',
    level: 'area',
    roles: ['transit'],
    sources: ['VN-LAMDONG'],
    names: [
      { text: 'cửa khẩu Mộc Bài', lang: 'vi', status: 'seen', source: 'VN-LAMDONG' },
      { text: 'Mộc Bài', lang: 'vi', status: 'seen', source: 'VN-LAMDONG' },
    ],
  },
];
