import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const ms: Language = {
  name: 'Malay',
  script: 'Latin',
  negation: {
    before: wholeWords('tidak|tak|x|tanpa|bukan|jangan|tiada|takde|tak ada'),
    after: /^\s*(?:tidak|tiada|percuma|0\b)/u,
    reach: 24,
  },
};
