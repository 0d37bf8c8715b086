import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const en: Language = {
  name: 'English',
  script: 'Latin',
  negation: {
    before: wholeWords(
      `no|not|never|without|don['’]?t|doesn['’]?t|won['’]?t|isn['’]?t|aren['’]?t|cannot|can['’]?t|zero|nobody|neither|nor|instead of|avoid`,
    ),
    after: /^\s*(?:is |are |:|-)?\s*(?:not|no|none|zero|never|0|free)(?![\p{L}\p{N}])/u,
    reach: 26,
  },
};
