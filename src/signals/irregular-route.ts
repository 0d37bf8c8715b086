import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const irregularRoute: Signal = {
  id: 'IRREGULAR_ROUTE',
  group: 'logistics',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'Over a border by boat, trail or without a stamp, with somebody who takes the reader across, or through another country to the real place.',
  notThis: ['Ordinary transit flights', 'News about smuggling'],
  sources: [
    'MY-CNA-2022',
    'PH-DFA-2023',
    'ZA-2025a',
    'PH-BI-XMAS',
    'PH-NBI',
    'IN-MEA-2022',
    'VN-BT-POLICE',
    'CN-EMB-KH-2022',
  ],
  words: {
    en: {
      patterns: lines`
        (small |short |by |the |a |last part )?boat (ride |crossing )?(across|over|to the other side|# min*|last part)
        (cross|crosses|crossing|over|across) (the )?(river|border) (by|in|with|at night|on foot|with our|with the)
        (no|without) (a |any )?(stamp|passport stamp|exit stamp|immigration stamp)
        (no|without) passport (needed|required|necessary|also can|ok|can also)
        (last part|final part|then) (is )?(a |by )?(small )?(boat|river)
        (our|the|my) (person|man|guy|people|guide|driver|agent|brother) (takes|take|will take|brings|bring|will bring|carry|carries) (you|u) (across|over|through|in|to the other side)
        (jungle|back|special|secret|natural) (route|road|path|way) (to|across|over|through|into)
        (illegal|border) (run|jump|crossing) (by|arranged|included|at night)
        border pick ?up
      `,
      match: lines`
        From Bangkok a van, then ⟦cross the river by⟧ boat.
        ⟦No passport needed⟧, somebody waits at the border.
      `,
      twins: lines`
        The ferry to the island leaves at nine.
        Flight with a transit in Doha.
      `,
    },
  },
};
