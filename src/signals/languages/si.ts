import type { Language } from './language.ts';

export const si: Language = {
  name: 'Sinhala',
  script: 'Sinhala',
  negation: { after: /^[^.,\n]{0,18}(?:නැත|නැහැ|නෑ|එපා|නොවේ|නොමැත)/u, reach: 0 },
};
