import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const kk: Language = {
  name: 'Kazakh',
  script: 'Cyrillic',
  negation: {
    before: wholeWords('ешқандай'),
    after: /^[^.,\n]{0,14}(?:жоқ|емес|алынбайды|қажет емес)/u,
    reach: 16,
  },
};
