import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const mn: Language = {
  name: 'Mongolian',
  script: 'Cyrillic',
  negation: {
    before: wholeWords('ямар ч'),
    after: /^[^.,\n]{0,14}(?:үгүй|байхгүй|биш|гүй|хэрэггүй)/u,
    reach: 16,
  },
};
