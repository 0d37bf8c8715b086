import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const ar: Language = {
  name: 'Arabic',
  script: 'Arabic',
  negation: {
    before: wholeWords('لا|بدون|بلا|ليس|ليست|ما|مش|مو|ماكو|بلاش|من غير|لن|دون|غير'),
    after: /^\s*(?:لا |غير|مجان)/u,
    reach: 18,
  },
};
