import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const payOutOfProportion: Signal = {
  id: 'PAY_OUT_OF_PROPORTION',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'The pay is praised as high, or is far above what such work usually pays.',
  notThis: [
    'Sales jobs with stated targets',
    'Specialists, seafarers, oil and gas, managers abroad',
    'Pay per year or in another currency',
  ],
  sources: [
    'FBI-2023',
    'HK-CD',
    'IN-MEA-2024b',
    'ID-TEMPO-2025',
    'VN-BT-POLICE',
    'RU-KH-2025',
    'BR-MRE',
    'SAPS',
    'TH-MOL-2025',
  ],
  words: {
    en: {
      patterns: lines`
        (high|huge|attractive|big|good|fat|unlimited|crazy|best|very good) (salary|pay|income|wage|wages|money|earning|earnings|package|commission)
        (salary|pay|income|commission|earnings|comm) (is )?(very )?(high|huge|no limit|no cap|unlimited|uncapped|no ceiling)
        (no cap|uncapped|unlimited) (comm|commission|bonus)?
        (salary|basic|base|pay|fixed|earn|earning)s? (from |of |up to |is |: )?(usd |us )?($|usd|us$)? ?# ?(usd|u|usdt|dollars|k usd)
        ($|usd |us$)#(k)? ?(base|basic|per month|monthly|a month|/ ?month|mo|net|to start|salary|fixed|cash|in hand|clear|tax free)
        #(k)? ?(usd|usdt|u|dollars?) (base|basic|per month|monthly|a month|month|net|fixed|cash|in hand|clear|salary|plus|and)
        (earn|make|making|earning) ($|usd |up to |over |€|£|rm|r|rs|php)?# ?(k|usd|dollars)? ?(per|a|every|each|/) ?(week|month|day)
        change your life
        (double|triple) your (salary|pay|income)
      `,
      match: lines`
        ⟦High salary⟧ and bonus every month
        ⟦$1,200 monthly⟧ for chat
      `,
      twins: lines`
        The salary is paid by bank transfer.
        Tickets cost 12 euros.
      `,
    },
  },
};
