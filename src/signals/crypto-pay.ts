import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const cryptoPay: Signal = {
  id: 'CRYPTO_PAY',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Pay in crypto money, or in cash outside any bank.',
  notThis: ['Companies whose business is crypto and who say so', 'Dollars are usual pay in some countries'],
  sources: ['ID-BP3MI-2025', 'BR-MRE'],
  words: {
    en: {
      patterns: lines`
        (salary|pay|paid|payment|payout|wages|cash or|s@lary|payroll) .. (usdt|u$dt|crypto|bitcoin|btc)
        (paid|pay|salary) in (u|usdt|crypto)
        # ?(k )?(-|–|to )?(# ?k? ?)?usdt
        #(00)? ?u (base|basic|and|per|monthly|net|fixed|each|a month|comm)
        (base|basic|salary|fixed) #(k)? ?u
        (usdt|crypto) (salary|weekly|monthly|every|paid|pay|cash)
      `,
      match: lines`
        ⟦Salary in USDT⟧ on the tenth
        Desk job, ⟦1500 USDT⟧
      `,
      twins: lines`
        Bitcoin fell again yesterday.
        I sell my old phone, cash only.
      `,
    },
  },
};
