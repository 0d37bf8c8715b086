import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const am: Language = {
  name: 'Amharic',
  script: 'Ethiopic',
  negation: {
    before: wholeWords('ያለ|ምንም'),
    after: /^[^፣።\n]{0,14}(?:የለም|አይደለም|አያስፈልግም|አንጠይቅም|የለውም)/u,
    reach: 14,
  },
};
