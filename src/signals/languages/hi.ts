import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const hi: Language = {
  name: 'Hindi',
  script: 'Devanagari',
  negation: {
    before: wholeWords('बिना|नहीं|कोई|मत|ना|न'),
    after: /^[^।,\n]{0,14}(?:नहीं|नही|मत|फ्री)/u,
    reach: 18,
  },
};
