import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const ne: Language = {
  name: 'Nepali',
  script: 'Devanagari',
  negation: {
    before: wholeWords('बिना|कुनै|नो'),
    after: /^[^।,\n]{0,16}(?:छैन|हुँदैन|होइन|नगर्|लाग्दैन|पर्दैन|नलिने|बिना)/u,
    reach: 18,
  },
};
