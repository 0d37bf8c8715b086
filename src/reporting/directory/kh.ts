import type { Hotline } from '../../contracts/directory.ts';

/** Cambodia. */
export const KH: readonly Hotline[] = [
  {
    id: 'kh-117',
    country: 'KH',
    name: 'Cambodian National Police hotline 117 (illegal detention)',
    serves: 'Anyone in Cambodia',
    phones: [{ number: '117', note: 'from Cambodia, free' }],
    web: 'https://hotline.police.gov.kh',
    languages: ['vi', 'en', 'zh'],
    scope: ['illegal-detention', 'trafficking', 'emergency'],
    status: 'seen-press-or-copy',
    source: 'https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp',
    seenOn: '2022-08-31',
    caution: 'Call your embassy as well: Amnesty International reports police collusion in Cambodia.',
  },
  {
    id: 'kh-117-telegram',
    country: 'KH',
    name: 'Cambodian National Police hotline 117, by Telegram',
    serves: 'The person held: the police want the report from the person themself',
    phones: [
      { number: '+855-979-117-117', via: 'Telegram', note: 'from a Korean SIM' },
      { number: '0979-117-117', via: 'Telegram', note: 'from Cambodia' },
    ],
    web: 'https://hotline.police.gov.kh',
    scope: ['illegal-detention', 'emergency'],
    status: 'seen-press-or-copy',
    source: '0404.go.kr (Korean Ministry of Foreign Affairs)',
    seenOn: '2024-07-30',
    caution:
      'Pages read in October 2025 say that police ask for: map location, floor and room, photo of the building, a current photo, passport or English ID, a contact; and that a false report may harm the person held. Call your embassy as well: Amnesty International reports police collusion in Cambodia.',
  },
  {
    id: 'kh-police-foreigners',
    country: 'KH',
    name: 'Cambodian police line for foreigners',
    serves: 'Foreigners in Cambodia',
    phones: [{ number: '031 20 12345' }, { number: '031 60 12345' }],
    scope: ['emergency'],
    status: 'seen-old-page',
    source: 'vodenglish.news (list of the Chinese Embassy)',
    seenOn: null,
    caution:
      'From an undated list of about 2022. Call your embassy as well: Amnesty International reports police collusion in Cambodia.',
  },
  {
    id: 'kh-central',
    country: 'KH',
    name: 'CENTRAL Job Scam Detector',
    serves: 'People who were offered work in Cambodia',
    phones: [],
    web: 'https://central-cambodia.org',
    scope: ['advice', 'recruitment'],
    status: 'seen-press-or-copy',
    source: 'central-cambodia.org',
    seenOn: null,
    caution: 'A tool into which posts are pasted; its staff are reached by Telegram from there.',
  },
];
