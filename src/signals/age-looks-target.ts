import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ageLooksTarget: Signal = {
  id: 'AGE_LOOKS_TARGET',
  group: 'offer',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'A certain age or good looks are required.',
  notThis: ['Age limits are common and legal in many offers of the region'],
  sources: ['TW-READR-2022', 'ZA-2025a', 'PH-PARANAQUE-2025', 'RU-MM-2026', 'RU-KH-2025'],
  words: {
    en: {
      patterns: lines`
        (age|aged|ages) (limit |between |from )?(18|19|20|21|22) ?(to|-|–|and) ?(25|26|28|30|32|33|35|38|40|45)
        (18|19|20|21|22) ?(to|-|–) ?(25|26|28|30|32|33|35|38|40)( years| yrs| yo| only)
        (good|nice) (looking|looks|smile)
        (presentable|attractive|beautiful|pretty|pleasing personality) (girls?|ladies|women|young|females?|people)
        (height|ht) (and|&|,|/) (age|weight|photo|full)
        (full|whole) (length|body) (pic|photo|picture)
      `,
      match: lines`
        ⟦Age 18-30⟧ please
        ⟦Good looking⟧ girls first
      `,
      twins: lines`
        The club is for ages 6-10.
        A good book about looks.
      `,
    },
  },
};
