import type { Hotline } from '../../contracts/directory.ts';

/** Sri Lanka. */
export const LK: readonly Hotline[] = [
  {
    id: 'lk-nahttf',
    country: 'LK',
    name: 'Sri Lanka National Anti-Human Trafficking Task Force',
    serves: 'People in Sri Lanka; tips are confidential',
    phones: [{ number: '011 210 2570' }, { number: '076 844 7700' }],
    email: 'nahttfsrilanka@gmail.com',
    scope: ['trafficking', 'recruitment'],
    status: 'seen-press-or-copy',
    source: 'https://www.adaderana.lk/news.php?nid=103333',
    seenOn: '2024-11',
    caution: 'The e-mail address is one of a free mail service, as printed: call first.',
  },
];
