import type { Language } from './language.ts';

export const my: Language = {
  name: 'Burmese',
  script: 'Myanmar',
  negation: {
    before: /မ$/u,
    after:
      /^[^။၊\s]{0,10}(?:\s?[^။၊\s]{0,4}မ[^။၊\s]{1,10}(?:နဲ့|ဘူး)|မ[^။၊\s]{1,8}(?:ဘူး|ပါ|ရ)|မလို|မရှိ|မယူ|မကောက်|အခမဲ့)/u,
    reach: 4,
  },
};
