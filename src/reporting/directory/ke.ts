import type { Hotline } from '../../contracts/directory.ts';

/** Kenya. */
export const KE: readonly Hotline[] = [
  {
    id: 'ke-diaspora',
    country: 'KE',
    name: 'State Department for Diaspora Affairs; verification desk at JKIA',
    serves: 'Kenyans who were offered work abroad',
    phones: [],
    scope: ['licence-check'],
    status: 'seen-press-or-copy',
    source:
      'https://kisiifm.co.ke/2025/04/07/job-scam-crisis-how-kenyans-are-falling-for-non-existent-foreign-jobs/',
    seenOn: '2025-04-07',
    caution: 'No number was seen.',
  },
  {
    id: 'ke-embassy-bangkok',
    country: 'KE',
    at: 'TH',
    name: 'Kenya Embassy, Bangkok',
    serves: 'Kenyans who were offered work in Thailand, or are there',
    phones: [],
    scope: ['licence-check', 'consular'],
    status: 'seen-press-or-copy',
    source: 'https://www.kbc.co.ke/kenyans-warned-against-applying-for-fake-jobs-in-thailand/',
    seenOn: '2022-11',
    caution: 'No number was seen.',
  },
];
