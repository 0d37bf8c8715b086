import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceLicenseFound: Signal = {
  id: 'CE_LICENSE_FOUND',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'A licence, job order or registration number of the recruiter or company is named.',
  notThis: ['A reason to stop checking: licensed agencies are impersonated'],
  sources: ['TH-DOE-2024', 'PH-POEA'],
  words: {
    en: {
      patterns: lines`
        ((licence|license)|licence|license|lic|registration|reg|accreditation|permit) (no|number|#|nr)(.)?( |:)*
        (job order|demand letter|approved job order|jo number|jo no)
        (dmw|poea|doe|nea|slbfe|ra|rc|bmet) (licen*|licensed|accredited|reg*|approved|no|number|agency)
        (licenced|licensed) (agency|recruitment|recruiter|manpower|by)
        (licensed|registered|accredited) (recruitment |manpower |placement |private )?(agency|agencies|employer)
        (government|govt|embassy|ministry) (approved|registered|to government|programme|program|scheme)
        g2g
      `,
      match: lines`
        ⟦License no⟧: 000/2020
        A ⟦licensed agency⟧ in the capital
      `,
      twins: lines`
        A driving exam on Monday.
        My dog has a number.
      `,
    },
  },
};
