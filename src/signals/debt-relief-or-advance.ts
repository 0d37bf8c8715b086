import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const debtReliefOrAdvance: Signal = {
  id: 'DEBT_RELIEF_OR_ADVANCE',
  group: 'offer',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "Offers to pay the reader's debts or an advance before the work begins, or addresses people with debts or court cases.",
  notThis: [
    'Signing bonuses and pay advances of known employers',
    'Loan and debt services that offer no job',
  ],
  sources: ['TW-READR-2022', 'TW-MIRROR-2022', 'VN-BT-POLICE', 'ZA-2025b'],
  words: {
    en: {
      patterns: lines`
        (in|have|has|having|got|with) (a )?(debt|debts|loan|loans|court case|case|cases|blacklist) (also )?(ok|okay|welcome|no problem|fine|at home|can|accepted)
        (loan|debt|debts|loans) (or case |or cases |or court case )?(at home )?(welcome|no problem|accepted|ok)
        (we|company|boss|they|office) (will )?(can )?(pay|pays|clear|clears|settle|settles|cover|covers|take over) (off )?(all )?(your|ur|the|family|home) (debt|debts|loan|loans|credit card)
        (debt|debts|loan|loans) (paid off|cleared|settled|covered|taken over) (by|before|first|in advance)
        (advance|cash advance|salary advance|allowance) .. (before|on arrival|when you arrive|at the airport|same day|upon arrival|before departure|before you fly|first day)
        (start anew|start over|new start|fresh start) (with us|here|abroad)
        (advance|advances) (given|sent|paid|can|available) (before|on|to your family|at home|to family)
        (months?|month's|weeks?) (salary )?advance (to|before|at|on|given|sent)
      `,
      match: lines`
        People ⟦with debts welcome⟧, call today.
        The ⟦company pays your debts⟧ and you work it off.
      `,
      twins: lines`
        Personal loan with low interest, apply at the branch.
        Salary is paid on the 15th, no advance.
      `,
    },
  },
};
