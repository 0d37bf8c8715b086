import { findHubs } from './find-places.ts';
import type { Signal } from './signal.ts';

/** Counts only for towns and zones: capitals and large cities with many ordinary jobs add words and nothing else. */
export const placeHub: Signal = {
  id: 'PLACE_HUB',
  group: 'place',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'A town or zone that official warnings name as a place of compounds.',
  notThis: ['Residents, visitors, shops, factories, schools and news there', 'A country name'],
  sources: [
    'IN-MEA-2024b',
    'ID-PLACES',
    'PH-INQ-2023',
    'VN-BTT-2022',
    'AMNESTY-2025',
    'CN-EMB-KH-2022',
    'ZA-2025a',
  ],
  words: {},
  find: findHubs,
};
