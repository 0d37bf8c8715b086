import type { Fusion } from '../../verdict/fuse.ts';
import { fusedLogit } from '../../verdict/fuse.ts';
import type { Example } from './fusion.ts';

/** The weights that the fused log-odds are made of; all but `bias` are multiplied by a slope. */
const SCALED = ['model', 'group', 'soft', 'weight', 'standalone', 'easing', 'told', 'retold'] as const;
const STEPS = 200;

/**
 * Platt scaling: the same order of texts, with scores that are as often right as they say. The weights are fitted
 * with the rare real lures counted several times, which makes every score too high; here each text counts as `weight`
 * says, and one slope and one shift of the log-odds are fitted to that (Newton's method on the log-likelihood).
 */
export function scaleFusion(fusion: Fusion, examples: readonly Example[]): Fusion {
  const points = examples.map(({ tempered, facts, alarm, weight }) => ({
    logit: fusedLogit(tempered, facts, fusion),
    alarm: Number(alarm),
    weight,
  }));
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step += 1) {
    const sums = { slope: 0, shift: 0, slopes: 1e-9, both: 0, shifts: 1e-9 };
    for (const { logit, alarm, weight } of points) {
      const p = 1 / (1 + Math.exp(-(slope * logit + shift)));
      const [error, bend] = [weight * (p - alarm), weight * p * (1 - p)];
      sums.slope += error * logit;
      sums.shift += error;
      sums.slopes += bend * logit * logit;
      sums.both += bend * logit;
      sums.shifts += bend;
    }
    const determinant = sums.slopes * sums.shifts - sums.both ** 2;
    if (determinant <= 0) break;
    const bySlope = (sums.shifts * sums.slope - sums.both * sums.shift) / determinant;
    const byShift = (sums.slopes * sums.shift - sums.both * sums.slope) / determinant;
    // Half steps: far from the solution a whole one can overshoot.
    slope -= bySlope / 2;
    shift -= byShift / 2;
    if (Math.abs(bySlope) + Math.abs(byShift) < 1e-9) break;
  }
  if (!(slope > 0))
    throw new Error(`higher scores are not more often right (slope ${slope}): look at the texts`);
  return scaled(fusion, slope, shift);
}

function scaled(fusion: Fusion, slope: number, shift: number): Fusion {
  const result = { ...fusion, bias: round(slope * fusion.bias + shift) };
  for (const name of SCALED) result[name] = round(slope * fusion[name]);
  return result;
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
