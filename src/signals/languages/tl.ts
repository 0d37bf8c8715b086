import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const tl: Language = {
  name: 'Filipino',
  script: 'Latin',
  negation: {
    before: wholeWords('wala|walang|wlang|hindi|di|huwag|wag|bawal|no|without|dili|walay'),
    after: /^\s*(?:wala|none|no)(?!\p{L})/u,
    reach: 24,
  },
};
