import type { Probabilities } from '../../contracts/judgement.ts';
import { temper } from '../../verdict/temper.ts';
import type { Observed } from '../evaluation/observe.ts';

const LOWEST = 0.3;
const HIGHEST = 6;
const STEPS = 40;

/** The temperature with the least negative log-likelihood of the labels, by golden-section search. */
export function fitTemperature(observed: readonly Observed[]): number {
  const read = observed.flatMap(({ row, probabilities }) => (probabilities ? [{ row, probabilities }] : []));
  const loss = (temperature: number): number =>
    read.reduce(
      (sum, { row, probabilities }) => sum - logOf(temper(probabilities, temperature), row.label),
      0,
    );
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [LOWEST, HIGHEST];
  for (let step = 0; step < STEPS; step += 1) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}

function logOf(probabilities: Probabilities, label: keyof Probabilities): number {
  return Math.log(Math.max(probabilities[label], 1e-9));
}
