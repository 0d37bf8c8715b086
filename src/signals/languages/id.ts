import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const id: Language = {
  name: 'Indonesian',
  script: 'Latin',
  negation: {
    before: wholeWords(
      'tidak|tdk|tak|gak|ga|gk|nggak|ngga|enggak|tanpa|bukan|jangan|jgn|jang|tnp|bebas|ora|ndak',
    ),
    after: /^\s*(?:tidak|gak|0\b|gratis|nihil)/u,
    reach: 24,
  },
};
