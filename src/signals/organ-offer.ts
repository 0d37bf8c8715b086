import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const organOffer: Signal = {
  id: 'ORGAN_OFFER',
  group: 'coercion',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'Looks for people who sell a kidney, another organ, eggs or a pregnancy, or offers to arrange it abroad.',
  notThis: ['Family appeals through a hospital', 'Donation campaigns, news and jokes'],
  sources: ['ID-KIDNEY-2023'],
  words: {
    en: {
      patterns: lines`
        (kidney|liver|organ|egg|eggs|cornea) (donor|donors|seller|sellers|provider|providers) (needed|wanted|urgent|urgently|required|welcome|get|paid|with|blood group|needed urgently)
        (sell|selling|donate) (your |ur |one |a |his |her )?(kidney|liver|organ|eggs|egg cells) (for|and get|and earn|, |$|price|to buyer|in exchange|earn|at)
        (buy|buying|need|want|looking for) (a |healthy |your )?(kidney|kidneys|egg donor|surrogate|surrogates|surrogate mother*)
        (surrogate|surrogacy|surrogate mother*) (mothers? )?(needed|wanted|compensation|paid|programme in|program in|earn|up to|$)
        (egg donation|donate eggs) (compensation|pays|paid|earn|$|up to)
      `,
      match: lines`
        ⟦Kidney donors wanted⟧, good pay, we arrange the trip.
        ⟦Surrogate mothers needed⟧ for a programme abroad.
      `,
      twins: lines`
        The hospital holds a blood donation day.
        That guitar costs a kidney, haha.
      `,
    },
  },
};
