import type { Language } from './language.ts';

export const th: Language = {
  name: 'Thai',
  script: 'Thai',
  negation: {
    before: /(?:ไม่|มิได้|ห้าม|งด|ฟรี|ปราศจาก|อย่า)[^\s]{0,14}$/u,
    after: /^\s?(?:ไม่มี|ฟรี|ไม่ต้อง|ไม่เสีย|ไม่เก็บ)/u,
    reach: 22,
  },
};
