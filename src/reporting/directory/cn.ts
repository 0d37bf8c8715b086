import type { Hotline } from '../../contracts/directory.ts';

/** China. */
export const CN: readonly Hotline[] = [
  {
    id: 'cn-12308',
    country: 'CN',
    name: 'PRC MFA Global Emergency Call Center for Consular Protection',
    serves: 'Chinese citizens abroad',
    phones: [{ number: '+86-10-12308' }, { number: '+86-10-65612308' }],
    hours: '24h',
    languages: ['zh'],
    scope: ['consular', 'emergency'],
    status: 'seen-press-or-copy',
    source:
      'https://chinadailyhk.com/article/602523; public code repository: help contacts of a Chinese-language fraud warning page (the date)',
    seenOn: '2026-06-26',
    caution: 'This number is imitated by callers: call it yourself, trust no call that shows it.',
  },
  {
    id: 'cn-embassy-myanmar',
    country: 'CN',
    at: 'MM',
    name: 'Chinese consular protection in Myanmar',
    serves: 'Chinese citizens in Myanmar',
    phones: [{ number: '0095-943209657' }],
    languages: ['zh'],
    scope: ['consular', 'emergency'],
    status: 'seen-in-public-repo',
    source: 'public code repository: help contacts of a Chinese-language fraud warning page',
    seenOn: '2026-06-26',
  },
  {
    id: 'cn-96110',
    country: 'CN',
    name: 'Anti-fraud line 96110',
    serves: 'People in China',
    phones: [
      { number: '96110', note: 'advice and tips' },
      { number: '110', note: 'emergencies' },
    ],
    languages: ['zh'],
    scope: ['advice', 'online-scam', 'recruitment', 'emergency'],
    status: 'seen-press-or-copy',
    source: 'bwc.cug.edu.cn',
    seenOn: null,
  },
];
