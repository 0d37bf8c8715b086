import type { Scored } from './scored.ts';
import { countAbove, thresholdFor } from './scored.ts';
import type { Share } from './wilson.ts';
import { wilson } from './wilson.ts';

/** Shares of ordinary posts that may be flagged. */
export const RATES = [0.01, 0.005, 0.002, 0.001] as const;
/** The one at which systems are compared in more than their recall. */
export const USUAL_RATE = 0.005;

/** Recall at one rate of false alarms among ordinary posts, and what else is flagged at that threshold. */
export interface AtRate {
  rate: number;
  /** Scores above it are flagged. */
  threshold: number;
  lures: Share;
  jobScams: Share;
  /** False alarms among honest job advertisements, and among warnings and news. */
  jobs: Share;
  talk: Share;
}

/** The same for each rate. `ordinary`: scores of the posts that set the thresholds. */
export function atRates(ordinary: readonly number[], texts: readonly Scored[]): AtRate[] {
  return RATES.map((rate) => {
    const threshold = thresholdFor(ordinary, rate);
    const share = (label: Scored['label']): Share => {
      const scores = texts.filter((one) => one.label === label).map((one) => one.score);
      return wilson(countAbove(scores, threshold), scores.length);
    };
    return {
      rate,
      threshold,
      lures: share('lure'),
      jobScams: share('job_scam'),
      jobs: share('job'),
      talk: share('talk'),
    };
  });
}

/**
 * Highest share of false alarms that `n` texts without one still allow, with 95 % confidence: the rule of three.
 * Null where there was one, for Wilson's interval says it then.
 */
export function ruleOfThree({ k, n }: Share): number | null {
  return k > 0 || n === 0 ? null : Math.min(1, 3 / n);
}
