import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const familyCannotKnow: Signal = {
  id: 'FAMILY_CANNOT_KNOW',
  group: 'coercion',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Told not to tell family, friends or the embassy.',
  notThis: ['Ordinary confidentiality notices'],
  sources: ['CN-REPO-KB', 'FBI-2023b', 'MY-EMB-2022'],
  words: {
    en: {
      patterns: lines`
        !(don't|do not|dont|never|no need to|not|pls don't|better not) (to )?(tell|inform|mention|say|share|let) (it |this |anything |about this )?(to |with )?(your |ur |the |anyone |anybody )?(mom|mum|mother|dad|father|parents|family|wife|husband|auntie|aunty|uncle|anyone|anybody|embassy|home|relatives|friends)
        !keep (it|this) (quiet|secret|between us|to yourself|from your)
        !(tell|inform) (your |ur )?(mum|mom|mother|family|parents|wife|husband|auntie) (later|after|when you (arrive|reach|land))
        !(surprise) (your )?(mum|mom|mother|family|parents|them) (later|with|when)
        !(silence|secret|quiet) (is|please|pls)
      `,
      match: lines`
        ⟦Don't tell your mum⟧ yet, she worries.
        ⟦Keep it quiet⟧ until you land.
      `,
      twins: lines`
        Tell your mum I said hello.
        Please keep the room clean.
      `,
    },
  },
};
