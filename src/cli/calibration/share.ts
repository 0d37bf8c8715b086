import type { Calibration } from '../../contracts/classifier.ts';
import type { PostClass } from '../../contracts/judgement.ts';
import { fuse } from '../../verdict/fuse.ts';
import type { Observed } from '../evaluation/observe.ts';
import { HELD_OUT } from '../evaluation/rows.ts';

/** Shares of the probability of `job_scam` that are tried. */
export const SHARES: readonly number[] = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

/** Found where it should be, and flagged where no threshold holds it down (that is done for ordinary posts and
 * honest ads). */
const WANTED: readonly PostClass[] = ['lure', 'job_scam'];
const UNWANTED: readonly PostClass[] = ['talk', 'job', 'other'];

/**
 * How good a calibration is, for choosing `jobScam`: mean recall of lures and job scams less mean false alarms
 * among warnings, jobs and others, each on real and on written texts. Prize notices and loan offers look like job
 * scams to the model; the less its probability counts, the lower the thresholds that keep them out may be.
 */
export function balance(
  calibration: Calibration,
  written: readonly Observed[],
  real: readonly Observed[],
): number {
  const parts = [written, real.filter(({ row }) => !row.slice.startsWith(HELD_OUT))];
  const mean = (labels: readonly PostClass[]): number => {
    const shares = parts.flatMap((part) => labels.flatMap((label) => flagged(part, label, calibration)));
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  };
  return mean(WANTED) - mean(UNWANTED);
}

/** Share of the texts of one label that are flagged, as a list of one; empty where there is no such text. */
function flagged(part: readonly Observed[], label: PostClass, calibration: Calibration): number[] {
  const texts = part.filter(({ row }) => row.label === label);
  if (texts.length === 0) return [];
  const raised = texts.filter(
    ({ probabilities, reading }) =>
      probabilities !== null && fuse(probabilities, reading, calibration).level !== 'none',
  );
  return [raised.length / texts.length];
}
