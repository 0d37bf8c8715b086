import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const minorTargeted: Signal = {
  id: 'MINOR_TARGETED',
  group: 'offer',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'People under 18 are accepted or addressed for work far from home.',
  notThis: ['Local part-time work for pupils'],
  sources: ['VN-TN-2022', 'VN-LAOCAI', 'TH-MIRROR-2025', 'SIXTHTONE'],
  words: {
    en: {
      patterns: lines`
        (age|aged|from|above|over|at least) (14|15|16|17)( and (up|above)| up| above| years| yrs|-| to) .. (abroad|overseas|flight|ticket|passport|office|chat)
        (16|17|15) (years |yrs |yo )?(also |is )?(ok|okay|can|welcome|accepted|fine|no problem)
        (under|below) (18|age|eighteen) (also |is |can |are )?(ok|okay|can|welcome|accepted|no problem|arrange*)
        (minor|minors|underage) (ok|okay|can|welcome|accepted|no problem)
        (no|without) (id|ic) (card )?(also |is )?(ok|can|fine) .. (age|young|16|17)
      `,
      match: lines`
        ⟦16 also ok⟧, we make the paper
        ⟦Under 18 is ok⟧ too
      `,
      twins: lines`
        Children under 18 enter free.
        The team for boys of 16 won.
      `,
    },
  },
};
