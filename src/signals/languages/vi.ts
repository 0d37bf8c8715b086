import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const vi: Language = {
  name: 'Vietnamese',
  script: 'Latin',
  negation: {
    before: wholeWords('không|ko|k|kg|kô|hông|hong|chẳng|chưa|đừng|chớ|miễn|khong|dung'),
    after: /^\s*(?:nào|là)?\s*(?:không|ko|miễn phí|0 ?đ)/u,
    reach: 24,
  },
};
