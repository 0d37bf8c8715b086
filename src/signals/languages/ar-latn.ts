import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const arLatn: Language = {
  name: 'Arabic in Latin letters',
  script: 'Latin',
  negation: { before: wholeWords('bla|bila|ma|mech|machi|mesh|mish|bdoun'), reach: 16 },
};
