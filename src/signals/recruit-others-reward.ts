import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const recruitOthersReward: Signal = {
  id: 'RECRUIT_OTHERS_REWARD',
  group: 'channel',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Pays for each person brought along.',
  notThis: ['Referral programmes of known employers for their staff'],
  sources: ['VN-LAOCAI', 'ID-P2MI', 'BR-MRE', 'ENACT-2023'],
  words: {
    en: {
      patterns: lines`
        (per|a|each|every) (head|person|friend|candidate) (you )?(bring|brought|refer|referred|you bring|joins|join|arrived|arrives|landed|delivered|who (joins|arrives))
        # ?(usd|u|usdt|k|rm|php|$)? ?(per|a|/) head
        (bring|refer|recommend|recruit|introduce|invite) (a |your |ur |one |more |# )?(friend|friends|cousin|team|people|person|gang|classmate|mates) (and |you |we |to |with you |along )?(get|earn|bonus|receive|# |$#|pay|paid|extra|commission|reward|cash)
        (bring|bringing) (your )?(own )?(team|group|gang|people|friends) (price|talk|profit|share|higher|extra|welcome|discount)
        (bonus|reward|commission|referral) (of )?(# )?(usd |u |rm )?(for|per|each) (each |every |bringing |per )?(friend|person|head|people|candidate)
        (referral|head) (bonus|fee|money|reward)s? (usd |rm )?#
      `,
      match: lines`
        HR: 60k plus ⟦3k per head⟧
        ⟦Bring a friend and get⟧ 200 dollars.
      `,
      twins: lines`
        Each person brings a bottle of water.
        The price is 300 a night for the room.
      `,
    },
  },
};
