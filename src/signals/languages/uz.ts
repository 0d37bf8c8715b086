import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const uz: Language = {
  name: 'Uzbek',
  script: 'Latin',
  negation: {
    before: wholeWords('hech|hech qanday'),
    after: /^[^.,\n]{0,14}(?:yo['’ʻ]q|emas|olinmaydi|kerakmas|kerak emas|bepul)/u,
    reach: 16,
  },
};
