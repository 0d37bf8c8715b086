import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const bnLatn: Language = {
  name: 'Bengali in Latin letters',
  script: 'Latin',
  negation: {
    before: wholeWords('kono|bina|na'),
    after: /^[^.,\n]{0,14}(?:nei|na|noy|lagbe na)/u,
    reach: 16,
  },
};
