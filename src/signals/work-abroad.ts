import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not a researched indicator: a helper for DESK_JOB_ABROAD that says nothing by itself. */
export const workAbroad: Signal = {
  id: 'WORK_ABROAD',
  group: 'place',
  weight: 0,
  kind: 'context',
  soft: false,
  standalone: false,
  definition: 'The work lies in another country or far away, without a named town.',
  notThis: ['Nothing by itself: millions of honest jobs are abroad'],
  sources: ['FBI-2023'],
  words: {
    en: {
      patterns: lines`
        (abroad|@broad|abr0ad|overseas|0verseas|oversea)
        (in|for|to|outside) (asia|sea|southeast asia|south east asia|another country|other country|foreign country|our country|the country|kenya|nigeria|uganda|ghana)
        (asia|apac|southeast asia|asian region|asia pacific|regional) (office|hub|region|branch|company|side|base)
        (relocate|relocation|onsite|on site|fly out|fly you|deployment)
        (foreign|nearby|neighbouring|other) (country|countries)
        (outside|work outside|travel out|japa)
        (border|north border|border town|free trade zones?|economic zone|sez|company park|company compound|it park) (side|town|area|office)?
      `,
      match: lines`
        A job ⟦abroad⟧ for you
        Our ⟦Asia office⟧ needs two
      `,
      twins: lines`
        The office is on the second floor.
        We walk to the market.
      `,
    },
  },
};
