import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const urLatn: Language = {
  name: 'Urdu in Latin letters',
  script: 'Latin',
  negation: {
    before: wholeWords('bina|baghair|nahi|nahin|koi|mat'),
    after: /^[^.,\n]{0,14}(?:nahi|nahin|nhi)/u,
    reach: 20,
  },
};
