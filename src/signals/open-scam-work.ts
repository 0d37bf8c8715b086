import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const openScamWork: Signal = {
  id: 'OPEN_SCAM_WORK',
  group: 'work',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'The offer openly asks for people who deceive others for money: love scams, fraud calls, "no fear" grey work.',
  notThis: ['News, warnings, research and satire', 'Anti-fraud jobs'],
  sources: ['ID-KEMLU-2024', 'TW-READR-2022'],
  words: {
    en: {
      patterns: lines`
        (hiring|need|needed|wanted|looking for|recruit|recruiting|vacancy) (experienced |expert |pro |good )?(scammer|scammers|yahoo boy|yahoo boys|fraud|pig butcher*)
        (love|romance|crypto|investment) (scam|scammer|scamming) (agent|chat|chatter|team|staff|work|operator|job|desk)
        (pig butchering|killing pig|sha zhu pan) (team|chatter|project|work)
        (pull|pulling|bring|find) (the )?(clients|client|customers|victims) (to|in|for|into) (invest|deposit|recharge|kill)
        (kill|slaughter) (the )?(client|customer|customers|clients|pig)
        (script|scripts) (for|to) (cheat|scam)
      `,
      match: lines`
        ⟦Hiring scammers⟧ with experience, good cut.
        ⟦Love scam chatter⟧ team wanted
      `,
      twins: lines`
        Our bank hires a fraud analyst.
        Stop scammers: report the number.
      `,
    },
  },
};
