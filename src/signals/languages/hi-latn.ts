import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const hiLatn: Language = {
  name: 'Hindi in Latin letters',
  script: 'Latin',
  negation: {
    before: wholeWords('bina|nahi|nahin|koi|mat'),
    after: /^[^.,\n]{0,14}(?:nahi|nahin|nhi|mat)/u,
    reach: 20,
  },
};
