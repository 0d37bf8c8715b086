import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const bn: Language = {
  name: 'Bengali',
  script: 'Bengali',
  negation: {
    before: wholeWords('কোনো|কোন|বিনা|ছাড়া|না'),
    after: /^[^।,\n]{0,14}(?:নেই|না|নয়|লাগবে না|লাগে না|নিই না)/u,
    reach: 16,
  },
};
