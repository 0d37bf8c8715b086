import type { Hotline } from '../../contracts/directory.ts';

/** Hong Kong. */
export const HK: readonly Hotline[] = [
  {
    id: 'hk-1868',
    country: 'HK',
    name: 'HK Immigration Department Assistance to Hong Kong Residents Unit',
    serves: 'Hong Kong residents abroad',
    phones: [
      { number: '(852) 1868', note: 'from anywhere' },
      { number: '1868', via: 'WhatsApp / WeChat', note: 'also the app of the Immigration Department' },
    ],
    hours: '24h',
    scope: ['consular', 'emergency', 'trafficking'],
    status: 'seen-press-or-copy',
    source: 'https://chinadailyhk.com/article/602523',
    seenOn: null,
  },
  {
    id: 'hk-18222',
    country: 'HK',
    name: 'Anti-Scam Helpline 18222',
    serves: 'People in Hong Kong who suspect fraud',
    phones: [{ number: '18222' }],
    web: 'https://adcc.gov.hk',
    scope: ['online-scam', 'advice', 'recruitment'],
    status: 'seen-official-page',
    source: 'adcc.gov.hk "Beware of Employment Fraud"',
    seenOn: null,
  },
];
