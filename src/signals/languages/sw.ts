import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const sw: Language = {
  name: 'Swahili',
  script: 'Latin',
  negation: {
    before: wholeWords('hakuna|bila|si|hatu|usi|hawa|sio|siyo|hamna'),
    after: /^\s*(?:hakuna|hamna|bure)/u,
    reach: 20,
  },
};
