import type { Probabilities } from '../../contracts/judgement.ts';
import type { Fusion } from '../../verdict/fuse.ts';
import { fusedLogit } from '../../verdict/fuse.ts';
import type { SignalFacts } from '../../verdict/signal-facts.ts';

/** One text for the fit: tempered probabilities, counted signals, whether it is an alarm, how much it counts. */
export interface Example {
  tempered: Probabilities;
  facts: SignalFacts;
  alarm: boolean;
  weight: number;
}

const FITTED = [
  'bias',
  'model',
  'group',
  'soft',
  'weight',
  'standalone',
  'easing',
  'told',
  'retold',
] as const;
type Fitted = (typeof FITTED)[number];

/** Bounds keep every weight monotone and none beyond what a handful of real lures can support. */
const BOUNDS: Readonly<Record<Fitted, readonly [number, number]>> = {
  bias: [-8, 4],
  model: [0.2, 2],
  group: [0.1, 3],
  soft: [0, 1],
  weight: [0, 1],
  standalone: [1, 5],
  easing: [0, 2],
  told: [0, 6],
  retold: [0, 1],
};
/** Pull towards the weights that the fit starts from, per unit squared: few texts have the rarer signs. */
const PULL = 0.002;
const ROUNDS = 60;

/**
 * Logistic regression with bounded weights, by coordinate descent with shrinking steps: nine weights, convex but
 * for the clip of the counter-signs, and no step depends on chance. `jobScam` is chosen by what the thresholds
 * leave of it (share.ts).
 */
export function fitFusion(examples: readonly Example[], start: Fusion): Fusion {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const loss = (fusion: Fusion): number => {
    const fit = examples.reduce((sum, example) => sum + example.weight * lossOf(example, fusion), 0) / total;
    return fit + PULL * FITTED.reduce((sum, name) => sum + (fusion[name] - start[name]) ** 2, 0);
  };
  let best = start;
  let least = loss(best);
  let step = 0.5;
  for (let round = 0; round < ROUNDS && step > 0.005; round += 1) {
    let moved = false;
    for (const name of FITTED) {
      for (const sign of [1, -1]) {
        const [low, high] = BOUNDS[name];
        const value = Math.min(high, Math.max(low, best[name] + sign * step));
        const tried = { ...best, [name]: value };
        const found = loss(tried);
        if (found < least - 1e-7) {
          [best, least, moved] = [tried, found, true];
          break;
        }
      }
    }
    if (!moved) step /= 2;
  }
  return rounded(best);
}

function lossOf({ tempered, facts, alarm }: Example, fusion: Fusion): number {
  const logit = fusedLogit(tempered, facts, fusion);
  return Math.log1p(Math.exp(alarm ? -logit : logit));
}

function rounded(fusion: Fusion): Fusion {
  const short = { ...fusion };
  for (const name of FITTED) short[name] = Math.round(fusion[name] * 1000) / 1000;
  return short;
}
