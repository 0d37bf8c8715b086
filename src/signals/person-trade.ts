import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const personTrade: Signal = {
  id: 'PERSON_TRADE',
  group: 'coercion',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'People are listed, sold, swapped or handed over for money, or a bounty is set on those who ran away.',
  notThis: ['Journalism and court reports', 'Players and football transfers'],
  sources: ['PROPUBLICA-2022'],
  words: {
    en: {
      patterns: lines`
        (selling|for sale|transferring|swapping) (a |an |one |# )?(chinese |indian |filipino |thai |vietnamese |indonesian |african |pakistani |bangladeshi |burmese |kenyan |malaysian |nepali )?(man|men|girl|girls|woman|women|guy|guys|staff|worker|workers|boy|boys|people|heads|typist|typists|chatter|chatters|model|models|agents) (from|in|at|with|who|typing|price|compensation|can|available|just) @PROPUBLICA-2022
        (pay|paid|paying) (the |his|her|their|your )?(compensation|release|ransom|buyout|buy out|penalty)( fee| money)? (and|then|to|for|we) (take|transfer|release|move|get|buy|collect)
        (compensation|comp|payout|release fee|buy ?out|ransom|redeem fee) (is )?(#|usd|u|$|paid by|negotiable|to be paid|can talk|between)
        (reward|bounty) (for|on) (the )?(runaway|runaways|escaped|whoever finds|who ran|escapee)
        (company|site|park|building) (to|2) (company|site|park|building) (transfer|handover)
      `,
      match: lines`
        ⟦Selling a man in⟧ the coast town, types slowly.
        ⟦Reward for the runaway⟧ from building 4.
      `,
      twins: lines`
        Ronaldo transfer news: the fee is paid.
        Selling a bicycle, good condition.
      `,
    },
  },
};
