import type { Hotline } from '../../contracts/directory.ts';

/** Indonesia. */
export const ID: readonly Hotline[] = [
  {
    id: 'id-kp2mi',
    country: 'ID',
    name: 'KP2MI call centre (protection of migrant workers)',
    serves: 'Indonesian migrant workers and their families',
    phones: [
      { number: '0-800-1000', note: 'from Indonesia' },
      { number: '+62 21 2924 4800', note: 'from abroad' },
      {
        number: '0811-8080-141',
        via: 'WhatsApp',
        note: 'read on mediamasakini.id, 10 April, year not shown',
      },
    ],
    web: 'https://siskop2mi.bp2mi.go.id',
    scope: ['recruitment', 'trafficking', 'advice', 'consular'],
    status: 'seen-press-or-copy',
    source: 'lintasatlantik (the two telephone numbers); mediamasakini.id',
    seenOn: '2025-12',
  },
  {
    id: 'id-bp3mi',
    country: 'ID',
    name: 'BP3MI or Dinas Tenaga Kerja (check an offer)',
    serves: 'Job seekers in Indonesia',
    phones: [],
    scope: ['licence-check'],
    status: 'seen-press-or-copy',
    source:
      'https://proteksitotal.com/ribuan-warga-kepri-terjebak-jerat-judi-online-di-kamboja-ini-fakta-dan-peringatan-bp3mi/',
    seenOn: '2025-04-11',
    caution: 'No number was seen.',
  },
  {
    id: 'id-kbri-phnom-penh',
    country: 'ID',
    at: 'KH',
    name: 'KBRI Phnom Penh (Indonesian Embassy)',
    serves: 'Indonesians in Cambodia, who can walk in',
    phones: [],
    scope: ['consular'],
    status: 'seen-press-or-copy',
    source:
      'https://jakarta365.net/nasional/2657343/kbri-phnom-penh-tangani-ratusan-kasus-wni-karena-kasus-sindikat-online-scam',
    seenOn: '2026-01',
    caution:
      'No number was seen. Fraud in the name of this embassy was reported: take its number from its official page only.',
  },
];
