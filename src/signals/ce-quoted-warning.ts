import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceQuotedWarning: Signal = {
  id: 'CE_QUOTED_WARNING',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "The words are told about: a warning, news, research, a court report, a survivor's or family's story, or somebody who asks whether an offer is real.",
  notThis: ['Recruiters who write that they are no scam (see REASSURANCE_DENIAL)'],
  sources: ['TW-READR-2022', 'ID-TEMPO-2024'],
  words: {
    en: {
      patterns: lines`
        (beware|be careful|be alert|watch out|stay alert|warning|please warn|red flag|red flags)
        (police|embassy|ministry|authorities|court|officials|immigration|interpol|ngo|consulate|minister|prosecutors|army|bureau) (said|says|warn*|arrest*|rescued|rescues|confirm*|report*|raid*|have|has|is|are|told|repatriat*|advis*|seized|urge*|issued|reminds)
        (was|were|been|being|got|have been|are|who) (lured|rescued|trafficked|arrested|repatriated|deceived|tricked|forced|held|sold|scammed|duped|beaten|trapped|stranded|freed|tortured|cheated|abducted)
        (is|are|was) (this|it|that|these) (legit|a scam|real|genuine|for real|safe|true|normal|fake)
        (anyone|anybody|has anyone|someone) (here )?(know|knows|heard|tried|worked|got|receive*|else|have|has)
        (scam|scamming|trafficking|cyber ?scam|cyberscam|fraud) (compound|compounds|centre|centres|center|centers|hub|hubs|syndicate|syndicates|victims|victim|ring|park|farm|farms|alert|operation|operations|survivor*)
        (victim|victims|survivor|survivors) (of|said|told|were|was|from|who|recounted|describe*|say*)
        (human trafficking|trafficked)
        (my|our) (son|daughter|brother|sister|husband|cousin|nephew|friend|uncle|niece|wife) (went|was|is (still|missing|trapped|stuck|held)|has been|left|got|told|came back|escaped|never|called)
        (they|he|she|boss|them) (took|beat|locked|sold|forced|held|confiscated|kept|threatened|asked) (my|our|me|us|him|her|them|his|their)
        (don't|do not|never|dont) (ever )?(go|fall|trust|believe|accept|travel|send|pay|take|be fooled|get fooled|reply|answer)
        (please|pls) (share|be careful|help|pray|warn|don't|stay)
        (ransom|escaped|rescue|rescued|repatriated|deported)
        (documentary|podcast|investigation|journalist|reporter|researcher|awareness|survey|interview series|film|movie|novel|episode|season|thread)
        (that's|thats|this is|it's|its|sounds like|looks like|smells like|clearly|obviously|totally|definitely|100%) (a )?(scam|trap|fake|trafficking|fraud|fishy|scammy|sus|suspicious|compound)
        (don't|do not) (work|leave|go) (in|to|for) .. (tourist|visit) visa @KE-PS-VISA
      `,
      match: lines`
        ⟦Beware⟧ of offers that promise a free flight.
        ⟦Is this legit⟧? Somebody sent it to me.
      `,
      twins: lines`
        We are not a scam, join us today.
        We warmly welcome new staff.
      `,
    },
  },
};
