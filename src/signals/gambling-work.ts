import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const gamblingWork: Signal = {
  id: 'GAMBLING_WORK',
  group: 'work',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'Work for an online casino, betting or slot site, e-games or POGO company, also in code words or called entertainment or gaming.',
  notThis: [
    "Licensed casinos and lotteries in the reader's own country",
    'Food, games and anti-gambling posts',
    'Betting promotions to players',
  ],
  sources: [
    'ID-KEMLU-2024',
    'ID-TEMPO-2025',
    'ID-JOBSTREET-2025',
    'CN-EMB-KH-2022',
    'CN-JIEMIAN-2019',
    'CN-SELF-2020',
    'TH-MOL-2022',
    'MY-ASTRO-2022',
    'TW-MOFA-2022',
  ],
  words: {
    en: {
      patterns: lines`
        (online|internet|live|e) (gambling|casino|betting|bet) (company|companies|site|sites|platform|office|team|staff|agent|operator|floor|support|customer) @CN-EMB-KH-2022
        (online|live) (casino|gaming|gambling|betting|sportsbook)
        (igaming|i gaming|e gaming|egaming|e games|egames|pogo|ex pogo)
        (gaming|betting|casino|gambling|slot|bet) (platform|company|panel|site|website|group|back office|process|id|ids) (staff|support|back office|chat|executive|agent|executives|agents)?
        (sports ?book|betting exchange|bookie|bookmaker) (agent|support|operator|staff|executive|process|panel)?
        (deposit|depo) (and |/ |& )?(withdrawal|withdraw|wd) (executive|staff|team|agent|handler|officer|support)?
        (overseas|digital|regional) (entertainment|betting) (group|company|platform)
      `,
      match: lines`
        We hire chat staff for an ⟦online casino team⟧.
        Vacancy: ⟦gaming platform back office⟧ (Indian panel)
      `,
      twins: lines`
        The campaign against gambling visits schools.
        I play football manager every night.
      `,
    },
  },
};
