import type { Language } from './language.ts';

export const ja: Language = {
  name: 'Japanese',
  script: 'Kana',
  negation: {
    before: /(?:無|非|不)$/u,
    after: /^[^。、\n]{0,8}(?:ない|ません|なし|無し|無料|不要|ではあり|じゃな|無く|0円)/u,
    reach: 3,
  },
};
