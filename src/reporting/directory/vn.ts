import type { Hotline } from '../../contracts/directory.ts';

/** Viet Nam. */
export const VN: readonly Hotline[] = [
  {
    id: 'vn-111',
    country: 'VN',
    name: 'Viet Nam national hotline 111 (anti-trafficking; also child protection)',
    serves: 'People in Viet Nam',
    phones: [{ number: '111', note: 'from Viet Nam, free' }],
    hours: '24/7',
    languages: ['vi'],
    scope: ['trafficking', 'child'],
    status: 'seen-press-or-copy',
    source:
      'https://en.vneconomy.vn/a-national-telephone-hotline-for-human-trafficking-prevention-launched.htm',
    seenOn: null,
  },
  {
    id: 'vn-embassy-phnom-penh',
    country: 'VN',
    at: 'KH',
    name: 'Embassy of Viet Nam, Phnom Penh',
    serves: 'Vietnamese in Cambodia',
    phones: [{ number: '+855 974056789' }, { number: '+855 977435678' }],
    languages: ['vi'],
    scope: ['consular', 'emergency'],
    status: 'seen-old-page',
    source: 'english.vov.vn',
    seenOn: null,
    caution: 'From an undated page of about 2021.',
  },
];
