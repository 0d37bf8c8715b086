import type { PostClass } from '../../contracts/judgement.ts';

/** One text with the score that a system gives it, 0 where nothing was seen. No text: rows of this shape are committed. */
export interface Scored {
  id: string;
  label: PostClass;
  slice: string;
  score: number;
}

/** Lowest score above which at most `share` of the scores lie; 0 where all may. */
export function thresholdFor(scores: readonly number[], share: number): number {
  const allowed = Math.floor(share * scores.length);
  return [...scores].sort((a, b) => b - a)[allowed] ?? 0;
}

/** How many of the scores lie above a threshold. */
export function countAbove(scores: readonly number[], threshold: number): number {
  return scores.filter((score) => score > threshold).length;
}
