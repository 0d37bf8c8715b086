import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const tr: Language = {
  name: 'Turkish',
  script: 'Latin',
  negation: {
    before: wholeWords('hiçbir|asla'),
    after: /^[^.,\n]{0,14}(?:yok|değil|ücretsiz|almıyoruz|istemiyoruz|alınmaz)/u,
    reach: 16,
  },
};
