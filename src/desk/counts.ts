import type { Flag, ReviewState } from '../contracts/flag.ts';
import { REVIEW_STATES } from '../contracts/flag.ts';

/** How many flags are in each state. */
export function countStates(flags: readonly Flag[]): Record<ReviewState, number> {
  const counts = { new: 0, accepted: 0, rejected: 0, skipped: 0 };
  for (const state of REVIEW_STATES) counts[state] = flags.filter((flag) => flag.review === state).length;
  return counts;
}
