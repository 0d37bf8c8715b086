import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added after ILO-2009 (debt bondage, withheld wages). */
export const exitPenalty: Signal = {
  id: 'EXIT_PENALTY',
  group: 'coercion',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Leaving early costs money, or pay is held back so that leaving is hard.',
  notThis: ['Notice periods and ordinary deposits for tools', 'Training bonds of known employers'],
  sources: ['ILO-2009', 'FBI-2023'],
  words: {
    en: {
      patterns: lines`
        (leave|leaves|resign|quit|exit|go|break|walk out|run|leaving|back out|terminate) (early |before |contract |halfway |in the middle )?(.. )?(pay|penalty|recover*|compensat*|cut ticket|refund|kena|must pay|pays|charge|fine|reimburse|owe)
        (ticket|flight|cost|expense|expenses|visa|advance|money|it|debt) (is |are |will be |gets? )?(cut|deducted|deduct|deducts|taken|paid back|recovered) (slowly |slow slow |back |little by little )?(from|off|monthly|by month|out of) (the |your |ur )?(salary|pay|wage|wages)?
        (deduct|deducts|deducted|cut|minus) (slowly|from (your |the )?(salary|pay|first)|monthly|little by little|bit by bit)
        (first|1st) (salary|pay|month|month's salary) .. (after|held|# days|later|kept|deposit|retained)
        (one|1|2|two|6 months?|six months?|#) (year |years |months? )?(bond|contract) .. (before|early|leave|resign|penalty|pay|break)
        (hold|held|keep|withhold|withheld|retain) .. (month|months|weeks?|salary) (salary|pay|deposit|until|till)
        fines? (register|list|and deductions)
      `,
      match: lines`
        ⟦Leave early and pay⟧ the ticket back
        The ⟦ticket is deducted from your salary⟧.
      `,
      twins: lines`
        Leave the door open, please.
        The rent is paid monthly.
      `,
    },
  },
};
