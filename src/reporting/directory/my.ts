import type { Hotline } from '../../contracts/directory.ts';

/** Malaysia. */
export const MY: readonly Hotline[] = [
  {
    id: 'my-wisma-putra',
    country: 'MY',
    name: 'Wisma Putra and Malaysian missions abroad (check an offer)',
    serves: 'Malaysians who were offered work abroad',
    phones: [],
    scope: ['licence-check', 'consular'],
    status: 'seen-press-or-copy',
    source: 'https://pedigunong.blogspot.com/2023/02/rakyat-malaysia-boleh-semak-tawaran.html',
    seenOn: '2022-05-07',
    caution:
      'No number was seen. For overseas job fraud a page of 2023 names a police report and the Foreign Ministry.',
  },
  {
    id: 'my-nsrc-997',
    country: 'MY',
    name: 'National Scam Response Centre 997',
    serves: 'People in Malaysia who lost money',
    phones: [{ number: '997' }],
    hours: '24/7',
    scope: ['online-scam'],
    status: 'seen-press-or-copy',
    source: 'malaymail',
    seenOn: '2026-03-03',
    accepts: { lossOnly: true },
  },
];
