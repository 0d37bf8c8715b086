import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const ur: Language = {
  name: 'Urdu',
  script: 'Arabic',
  negation: { before: wholeWords('بغیر|نہیں|کوئی|مت|نہ'), after: /^[^۔،\n]{0,14}(?:نہیں|مت)/u, reach: 18 },
};
