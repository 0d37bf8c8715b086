import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const urgency: Signal = {
  id: 'URGENCY',
  group: 'offer',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'Pressure to decide or to leave quickly: few places, this week, tonight.',
  notThis: ['"Urgent hiring" is a fixed phrase in ordinary offers'],
  sources: ['ID-UNIKOM', 'HK-CD', 'HK-SB-2022', 'KH-VOD-2022'],
  words: {
    en: {
      patterns: lines`
        (fly|leave|leaving|depart|departure|flight|go|going|travel|flying|alis) (out )?(is |on |by )?(this|next|coming|tonight|tomorrow|immediately|within|asap|soon|friday|monday|tuesday|wednesday|thursday|saturday|sunday|in # days)
        (only|last|just|few|limited) (# )?(more )?(slots?|seats?|spots?|places|vacanc*|left)
        # ?(slots?|seats?|spots?) (left|only|lang|nalang|remaining|more|open)
        (urgent|urgently|asap|immediate) .. (abroad|overseas|flight|fly|travel|joining|leaving|departure)
        (can|are) (you|u) (fly|travel|leave) (by|on|this|tomorrow|tonight|friday|next|before)
        (before|until) (this |the )?(seats|slots) (finish|close|are full)
        (fast|quick|serious) (reply|only|hands first)
      `,
      match: lines`
        ⟦Only 2 slots⟧ for girls
        ⟦Fly this⟧ Friday with us
      `,
      twins: lines`
        The library opens this Friday.
        We leave the keys with the neighbour.
      `,
    },
  },
};
