import type { Language } from './language.ts';

export const km: Language = {
  name: 'Khmer',
  script: 'Khmer',
  negation: {
    before: /(?:មិន|អត់|គ្មាន|ឥត|កុំ)[^\s]{0,12}$/u,
    after: /^[^។\s]{0,8}\s?(?:ទេ|អត់|ឥតគិត)/u,
    reach: 18,
  },
};
