import type { LabelScores } from './probabilities.ts';

/** Probabilities of one row of logits, with the labels of the model's config.json (`id2label`). */
export function softmax(logits: ArrayLike<number>, id2label: Readonly<Record<string, string>>): LabelScores {
  const values = Array.from(logits);
  const top = Math.max(...values);
  const weights = values.map((logit) => Math.exp(logit - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight, i) => ({ label: id2label[String(i)] ?? `LABEL_${i}`, score: weight / sum }));
}
