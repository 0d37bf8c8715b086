import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const bannedGreyJargon: Signal = {
  id: 'BANNED_GREY_JARGON',
  group: 'work',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'Code words of the illegal online business: direct hire of "teams", site and line names, killers and openers, dog-pusher, spinach.',
  notThis: ['Ordinary words such as park, promotion, customer service'],
  sources: ['CN-JIEMIAN-2019', 'CN-SELF-2020', 'TW-READR-2022', 'CN-REPO-SPAM', 'ID-TGGROUPS'],
  words: {
    en: {
      patterns: lines`
        (love|dating|romance|girl|game|hot|us|eu|eu us|g|e|u.s) line (chat|chatter|experience|team|is|agent|exp)
        (chatters?|chatter team|loveline|love line) .. (killers?|closers?|model|tl|openers?)
        killers? .. (chatter|model|crypto|tl|love)
        (old hands?|old bird|newbies?|fresh hands?|new hands?) (priority|ok|also|open|% |$|more|welcome|higher)
        (tl|team leader|leader) (with|bring|brings|bringing|and) (own |his |a |your )?team
        (boss|company|team|group) (team )?direct (hire|hiring|recruit*)
        (direct|boss) (company|hire) .. (no middleman|直招|no agent)
        (points?|pts) (start|from|#|to|per|higher|system)
        (ex|former) pogo
        (buy out|buyout) (contract|ok|can|your)
        (can edit|edit|control) (balances?|price|chart|k line|withdraw*) .. (backend|admin|back ?end|panel)
        (clone|cloned|copy) (site|website|exchange|platform|wallet|ui)
        (domain|domains) (rotation|rotator|switching|change|replacement)
        (money|cash) ?out (team|line|channel)
        (material|materials|fresh leads|data) (company|we) (provide|provided|supply|fresh)
        (e casino|casino|game) .. (encoder|csr|tele|model)
      `,
      match: lines`
        ⟦Love line chatter⟧ wanted
        ⟦Love line experience⟧ is better
      `,
      twins: lines`
        The direct line to the bank is closed.
        The dog won two points at the show.
      `,
    },
  },
};
