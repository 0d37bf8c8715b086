import type { Language } from './language.ts';

export const lo: Language = {
  name: 'Lao',
  script: 'Lao',
  negation: { before: /(?:ບໍ່|ຫ້າມ|ຢ່າ)[^\s]{0,12}$/u, after: /^\s?(?:ບໍ່ມີ|ບໍ່ຕ້ອງ|ບໍ່ເສຍ|ຟຣີ)/u, reach: 18 },
};
