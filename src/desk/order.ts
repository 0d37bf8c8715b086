import type { Flag } from '../contracts/flag.ts';
import { LEVELS } from '../contracts/judgement.ts';

export const ORDERS = ['urgent', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

function byTime(a: Flag, b: Flag): number {
  return a.lastSeen < b.lastSeen ? -1 : Number(a.lastSeen > b.lastSeen);
}

function traded(flag: Flag): number {
  return Number(flag.assessment.class === 'person_trade');
}

function rank(flag: Flag): number {
  return LEVELS.indexOf(flag.assessment.level);
}

/** Where people are sold first; then by level, by score, the newest. */
function byUrgency(a: Flag, b: Flag): number {
  return (
    traded(b) - traded(a) ||
    rank(a) - rank(b) ||
    b.assessment.score - a.assessment.score ||
    byTime(b, a) ||
    (a.id < b.id ? -1 : 1)
  );
}

export function orderFlags(flags: readonly Flag[], order: Order): Flag[] {
  if (order === 'urgent') return flags.toSorted(byUrgency);
  return flags.toSorted(order === 'newest' ? (a, b) => byTime(b, a) : byTime);
}
