import type { PostClass, Probabilities } from '../contracts/judgement.ts';
import { CLASSES } from '../contracts/judgement.ts';

/** What the text-classification pipeline answers for one text. */
export type LabelScores = readonly { label: string; score: number }[];

/** The pipeline's list as one object; null when a label is missing or a score is no number. */
export function fromLabelScores(scores: LabelScores): Probabilities | null {
  const found = new Map(scores.map(({ label, score }) => [label, score]));
  const entries: [PostClass, number][] = [];
  for (const label of CLASSES) {
    const score = found.get(label);
    if (score === undefined || !Number.isFinite(score)) return null;
    entries.push([label, score]);
  }
  return Object.fromEntries(entries) as Probabilities;
}
