import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const travelCoaching: Signal = {
  id: 'TRAVEL_COACHING',
  group: 'logistics',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'Told what to say to border officers, to hide papers, or to carry a false return ticket or letter.',
  notThis: ['Ordinary visa-interview tips'],
  sources: ['PH-BI-2024', 'PH-NBI', 'PH-BI-XMAS'],
  words: {
    en: {
      patterns: lines`
        (if|when) (immigration|officer|officers|they|anybody|anyone|airport|someone) (officer |at airport )?(ask|asks|asked|question|questions|stop|stops)( you| u)?(,)? (just )?(say|tell|answer)
        (tell|say to) (the )?(immigration|airport|officer|officers|customs) (officer )?(that |you )?(you|holiday|you're|u|it's|friends|tour*)
        (pretend|act) (to be|you are|as|like) (a )?(tourist|tourists|friends|traveling companions|holiday|couple)
        (fake|dummy|open) (return|round trip|onward) (ticket|booking)
        (return|dummy) ticket (is )?(only )?(for show|to show|for immigration)
        (delete|remove|hide) (our |this |the |all )?(chat|chats|offer letter|messages|conversation) (before|from (your )?phone|at the airport|when)
        (memorise|memorize|practise|practice|learn|rehearse) (the |these )?(answers|script|story|lines) (for|before)
        say (you (are |go |going )?(on )?|it is (a )?)(holiday|vacation|tour|tourism|visiting|here to visit)
        (show money|pocket money) (for|at) (immigration|the counter)
      `,
      match: lines`
        ⟦If immigration asks, say⟧ you are on holiday.
        We give you a ⟦dummy return ticket⟧.
      `,
      twins: lines`
        Tell us about your holiday in the comments.
        Arrive at the airport three hours early.
      `,
    },
  },
};
