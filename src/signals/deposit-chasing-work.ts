import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added because written lures describe the work of a fraud room in such plain terms. */
export const depositChasingWork: Signal = {
  id: 'DEPOSIT_CHASING_WORK',
  group: 'work',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'The work is to win the trust of strangers online and make them deposit, invest or top up, paid by a share of it.',
  notThis: ['Sales jobs of named, licensed banks and shops'],
  sources: ['FBI-2023', 'INTERPOL-2025'],
  words: {
    en: {
      patterns: lines`
        (#% |# percent |share |cut |points |commission )(of|on|from) (every |each |the |all |what (your |you |the )?)?(contacts? |clients? |customers? )?(deposits?|closes?|closed|top ?ups?|recharges?|deposit|you close|client puts)
        (convince|persuade|make|get|push|encourage|move|engage|lead|guide) (them|people|clients?|customers?|players?|foreigners?|foreign buyers|leads|users|they)( to| for| into|) (deposit|recharge|invest|top ?up|put (in )?money|a (bigger|second)|buy (our|the) (token|coin|plan))
        (convince) for invest
        (build|builds|building|gain|gaining|win|earn) (their |the |a )?(trust|relationship|emotional) .. (chat|invest|client|clients|weeks|online|customer|customers|text|funded|overseas)
        (funded|deposit|depositing|already invested|invested) (accounts?|clients?|customers?|players?)
        (people|clients?|customers?) who (already )?(invested|deposited)
        (lonely|rich|older|elderly|divorced|western|single) (people|men|women|clients?|ladies|foreigners|americans)
        (keep|maintain|play) (a |the |your )?(persona|character|fake (profile|name))
        (false|fake|stage) (name|profile|profiles|id|account|accounts) (given|provided|ready|we give|by company)?
        (using|use|with) (the )?(pictures|photos|profile|profiles|persona) (they|we|company) (give|gives|provide)
        (transfer|pass|passing|hand|transferring) (them|clients?|customers?|him) to (the )?(next|senior|closer|other) (department|team|stage)?
        (a senior|senior|closer) closes
        (profiles?|accounts?|photos|personas?|model|scripts?) (and (scripts?|profiles?|phones?) )?(are |all )?(ready|provided|given)
      `,
      match: lines`
        You get ⟦6% of every deposit⟧.
        ⟦Build trust over weeks⟧ by chat
      `,
      twins: lines`
        The bank pays 2% interest on the account.
        Build a house with us.
      `,
    },
  },
};
