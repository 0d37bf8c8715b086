import { findMissingEmployer } from './absences.ts';
import type { Signal } from './signal.ts';

export const employerUnverifiable: Signal = {
  id: 'EMPLOYER_UNVERIFIABLE',
  group: 'employer',
  weight: 2,
  kind: 'absence',
  soft: false,
  standalone: false,
  definition: 'An offer with pay names no company, address, registration or licence.',
  notThis: ['Small shops and households', 'Agencies that do not name their client'],
  sources: ['ID-TEMPO-2025', 'SAPS', 'ID-BP3MI-2025', 'IN-MEA-2022', 'FBI-2023', 'HK-CD'],
  words: {},
  find: findMissingEmployer,
};
