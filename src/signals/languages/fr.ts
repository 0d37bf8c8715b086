import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const fr: Language = {
  name: 'French',
  script: 'Latin',
  negation: {
    before: wholeWords(`pas|sans|jamais|aucun|aucune|ni|n['’]|ne`),
    after: /^\s*(?:n['’ ]|pas |gratuit)/u,
    reach: 24,
  },
};
