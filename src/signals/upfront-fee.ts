import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const upfrontFee: Signal = {
  id: 'UPFRONT_FEE',
  group: 'logistics',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Money is asked from the applicant: processing, training, visa, uniform, deposit or agent fee.',
  notThis: [
    'Placement fees that a law allows and caps',
    'Medical, passport and government fees paid at the office',
  ],
  sources: ['ENACT-2023', 'KE-PD', 'PH-POEA', 'HK-CD', 'IN-CASE', 'VN-DOMESTIC-2025'],
  words: {
    en: {
      patterns: lines`
        applicant processing fees? @ENACT-2023
        (pay|send|transfer|deposit|remit|bring|prepare|settle) .. (fee|fees|deposit|registration|for (training|uniform|medical|visa|processing|your (id|badge|kit|seat|slot)))
        (registration|processing|training|visa|uniform|file|security|admin|administration|reservation|slot|application|documentation|lmia|placement|agency|kit|software|activation|booking|composite card|insurance|background check|gate pass) (fees?|charges?|deposit|money) (of |is |only |just |: |- |= )?(only |just )?(r|rs|rs.|rm|usd|$|€|£|php|p|₱|₹|kes|ksh|ngn|n|₦|aed|inr|bdt|tk)? ?#
        (fee|deposit|charge|charges) (of |is |: )?(only |just )?(rs |rm|usd |$|€|£|php |₱|₹|ksh |₦)?# .. (refund*|first|before|to secure|to (lock|book|reserve|confirm))
        (refundable|fully refundable|security|one time) (fee|deposit|payment|registration)
        (pay|deposit) (# |only # )?(first|half|50%|in advance|before|balance|now)
        (balance|remaining|rest) (after|upon|on|when) (visa|arrival|departure|stamping|landing)
        (buy|purchase) (the |your |our )?(starter|training|activation|software|kit|package|e ?book)
        (down payment|downpayment|dp) (of )?#
      `,
      match: lines`
        ⟦Registration fee only $30⟧ to book your place.
        ⟦Pay half⟧ now and the rest later
      `,
      twins: lines`
        There is no registration fee.
        The entry fee for the zoo is four euros for adults.
      `,
    },
  },
};
