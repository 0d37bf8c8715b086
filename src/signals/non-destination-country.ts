import { findNonDestinations } from './non-destinations.ts';
import type { Signal } from './signal.ts';

export const nonDestinationCountry: Signal = {
  id: 'NON_DESTINATION_COUNTRY',
  group: 'place',
  weight: 0,
  kind: 'context',
  soft: false,
  standalone: false,
  definition: "The reader's country has no official way of placing workers in the country that is named.",
  notThis: ['Specialists who are hired directly', 'Rules change: each line of the table has its date'],
  sources: ['ID-BP3MI-2025', 'PH-BW-2023'],
  words: {},
  find: findNonDestinations,
};
