import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const workRoleGenericOnline: Signal = {
  id: 'WORK_ROLE_GENERIC_ONLINE',
  group: 'work',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition:
    'A general online or desk role: chat or customer service, telesales, data entry, typing, translation, social-media marketing, live hosting, computer work.',
  notThis: [
    'The large honest call-centre, shop and office sector',
    'Local office jobs and freelance translation',
  ],
  sources: [
    'FBI-2023',
    'IN-MEA-2022',
    'IN-NORKA',
    'PH-DFA-2023',
    'PH-MALAYA',
    'PH-NBI',
    'ID-KEMLU-2024',
    'ID-SUARA-2025',
    'TH-DOE-2025',
    'BD-MOEWOE',
    'KE-EMB-2022',
    'BR-MRE',
    'RU-KH-2025',
    'LA-2021',
  ],
  words: {
    en: {
      patterns: lines`
        digital (sales|marketing) (and marketing )?executives? @IN-MEA-2022
        data ?(entry|encoder|encoding|executive|officer|input) @IN-MEA-2022
        (customer|client) (service|support|care|success|retention|relation|relations|relationship|development|experience|engagement|screening|agents?) (representatives?|executives?|specialists?|agents?|officers?|staff|reps?|associates?)? @PH-DFA-2023
        encoders? @PH-MALAYA
        (chat|chatting|live chat|chat chat|email) (support|agents?|process|executives?|moderators?|team|staff|operators?|hosts?|work|job|jobs|desk|office|with (customers|clients|foreigners?|client|customer|people)|to (customers|clients))
        (chatters?|chatter|telecallers?|telesales|tele sales|telemarket*|tele ?call|typists?|typist|typing)
        (sales|marketing) and customer care @KE-EMB-2022
        (call|calling) (cent(er|re)|agents?|executives?) (agents?|staff|executives?|representatives?)?
        (computer|laptop|online) (operators?|work|job|jobs|agents?)
        (csr|c.s.r|kpo|bpo process|overseas process|us process|uk process|international process|chat process)
        (social media|facebook|tiktok|content|community|conversation|language) (marketers?|moderators?|specialists?|managers?|assistants?|girls|reviewers?|chatters?|posters?|promot*)
        (live|video|online|app) (hosts?|streamers?|streaming|models?|call hosts?|calls? models?|sellers?|verification)
        (models?|model girl|ai model|hostess) (wanted|needed|for video|video|ai face|real face|$)
        (back office|backoffice|email support|tech support|it support) @FBI-2023
        (english|chinese|hindi|urdu|thai|vietnamese|malay|mandarin|korean|japanese|bilingual) (chat|chatter|chatters|desk|translators?|speakers?|team|typing|content|line|interpreters?|speaking)
        translators?
        (admin assistant|administrative assistant|office assistant|admin post|hr specialists?|hr admin|recruiters?|hr (generalist|executive))
        (crypto|forex|trading|investment) (sales|agents?|analysts?|team|closers?|education|customer|clients?|consultants?|leads)
        (closers|openers|retention agents?|sales closers?|account managers?|brand ambassadors?)
        (php|python|node|vue|java|full ?stack|frontend|backend|web|seo|flutter) (devs?|developers?|experts?|engineers?)
        (answer|answering|reply|replying|check|checking) (to )?(the )?(customers?|clients?|messages|chats|msgs|people)
        (chat|talk|talking|text) (to|with) (the )?(customers?|clients?|foreigners?|people online|strangers)
      `,
      never: lines`
        typing error
      `,
      match: lines`
        We need ⟦data entry⟧ people this week.
        Five ⟦chat agents⟧ for the evening
      `,
      twins: lines`
        The cook and two waiters start on Monday.
        My typing error, sorry.
      `,
    },
  },
};
