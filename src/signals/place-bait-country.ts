import { findBaits } from './find-places.ts';
import type { Signal } from './signal.ts';

export const placeBaitCountry: Signal = {
  id: 'PLACE_BAIT_COUNTRY',
  group: 'place',
  weight: 0,
  kind: 'context',
  soft: false,
  standalone: false,
  definition:
    'A place that was promised to people who were then taken elsewhere, or through which they passed.',
  notThis: ['Millions of honest jobs there'],
  sources: [
    'KE-EMB-2022',
    'LK-NAHTTF-2024',
    'IN-MEA-2022',
    'ZA-2025a',
    'BR-MRE',
    'RU-MM-2026',
    'INTERPOL-CASES',
    'AMNESTY-2025',
    'VN-SOHA-2026',
  ],
  words: {},
  find: findBaits,
};
