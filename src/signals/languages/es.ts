import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const es: Language = {
  name: 'Spanish',
  script: 'Latin',
  negation: {
    before: wholeWords('no|sin|nunca|ningún|ninguna|ni|jamás'),
    after: /^\s*(?:no |cero|gratis)/u,
    reach: 24,
  },
};
