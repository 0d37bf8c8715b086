import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const pt: Language = {
  name: 'Portuguese',
  script: 'Latin',
  negation: {
    before: wholeWords('não|nao|sem|nunca|nenhum|nenhuma|jamais|n'),
    after: /^\s*(?:não|zero|grátis)/u,
    reach: 24,
  },
};
