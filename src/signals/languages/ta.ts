import type { Language } from './language.ts';

export const ta: Language = {
  name: 'Tamil',
  script: 'Tamil',
  negation: { after: /^[^.,\n]{0,18}(?:இல்லை|இல்லாமல்|வேண்டாம்|கிடையாது|கூடாது|தேவையில்லை)/u, reach: 0 },
};
