import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const ko: Language = {
  name: 'Korean',
  script: 'Hangul',
  negation: {
    before: wholeWords('안|못|무'),
    after: /^[^.,\n]{0,8}(?:없|않|안 |불필요|무료|아니|아닙|마세요|금지|X|x)/u,
    reach: 4,
  },
};
