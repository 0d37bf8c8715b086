import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const ru: Language = {
  name: 'Russian',
  script: 'Cyrillic',
  negation: {
    before: wholeWords('не|без|ни|нет|никаких|никакой'),
    after: /^\s*(?:не |нет|отсутств|бесплатн)/u,
    reach: 22,
  },
};
