import type { Probabilities } from '../contracts/judgement.ts';
import { CLASSES } from '../contracts/judgement.ts';

/** Below this a probability's logarithm says nothing but rounding. */
const TINY = 1e-9;

/** Softmax of the log-probabilities divided by `temperature`: above 1 it makes the model less sure. */
export function temper(probabilities: Probabilities, temperature: number): Probabilities {
  const logits = CLASSES.map((name) => Math.log(Math.max(probabilities[name], TINY)) / temperature);
  const top = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - top));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const tempered = { ...probabilities };
  CLASSES.forEach((name, i) => {
    tempered[name] = (weights[i] ?? 0) / sum;
  });
  return tempered;
}
