import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceLocalJob: Signal = {
  id: 'CE_LOCAL_JOB',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'A place to visit, a shop or office with an address, a named employer, or an application through its own office or site.',
  notThis: ['A reason to stop checking'],
  sources: ['AMNESTY-2025'],
  words: {
    en: {
      patterns: lines`
        (walk in|walk-in|walkin)s? (interview|applicants|welcome|any|mon|on|at|from|only|to)?
        (come|drop|visit|pass) (by |in |to )?(the |our )?(shop|office|gate|store|salon|restaurant|clinic|site|counter|branch|reception|farm|factory|hostel|guard house|school|yard|workshop|stall|bakery|kitchen|front desk)
        (bring|send|email|drop) (your )?(cv|resume|biodata|id|certificates?|application|documents) .. (to|at|office|shop|@)
        (near|next to|opposite|beside|behind|across from|above) (the )?(church|school|market|station|mosque|stage|junction|bus|bank|hospital|mall|post office|temple|roundabout|mrt|lrt|bridge)
        (sdn bhd|pvt ltd|private limited|pte ltd|co ltd|co., ltd|limited|ltd|inc|llc|gmbh|plc|corp|corporation|berhad|hotel|hospital|resort|university|ngo|school|clinic|farm|restaurant|bakery|salon|cafe|café|dairy|academy)
        (apply|application|applications|cv|cvs|resume) .. (careers|website|portal|by|@)*(.example|example.com|example.org|example.net|@example)
        (@|careers|jobs|hr|recruitment|apply)*example.(com|org|net)
        (head office|our office at|office hours|floor, |street|road|avenue|block|plot|building,|plaza|tower)
      `,
      match: lines`
        ⟦Walk in interview⟧ on Monday at 10
        ⟦Come to the shop⟧ before noon
      `,
      twins: lines`
        I like to sing.
        No idea where that is.
      `,
    },
  },
};
