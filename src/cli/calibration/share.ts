import type { Calibration } from '../../contracts/classifier.ts';
import type { Level, PostClass } from '../../contracts/judgement.ts';
import type { Fusion } from '../../verdict/fuse.ts';
import { fuse } from '../../verdict/fuse.ts';
import type { Observed } from '../evaluation/observe.ts';
import { HELD_OUT } from '../evaluation/rows.ts';

/** Shares of the probability of `job_scam` that are tried. */
const SHARES: readonly number[] = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];
/** By what the weights of signals are multiplied: the written texts, which their words were drawn from, flatter them. */
const SIGNS: readonly number[] = [0.5, 0.75, 1];

/** The fitted weights with each share of `job_scam` and each strength of the signals. */
export function variants(fitted: Fusion): Fusion[] {
  return SHARES.flatMap((jobScam) =>
    SIGNS.map((signs) => ({
      ...fitted,
      jobScam,
      group: round(fitted.group * signs),
      soft: round(fitted.soft * signs),
      weight: round(fitted.weight * signs),
    })),
  );
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}

/** Found where it should be, and flagged where no threshold holds it down (that is done for ordinary posts and
 * honest ads). */
const WANTED: readonly PostClass[] = ['lure', 'job_scam'];
const UNWANTED: readonly PostClass[] = ['talk', 'job', 'other'];

/** What a reader is told, and what is told loudly. The floors allow a quarter as many loud false alarms, so one of
 * them weighs as much as four others. */
const RAISED: readonly { levels: readonly Level[]; falseAlarm: number }[] = [
  { levels: ['some', 'strong'], falseAlarm: 1 },
  { levels: ['strong'], falseAlarm: 4 },
];

/** What a calibration is to reach on real and on written texts (model card, "Quality"): by label, the share flagged and
 * the share flagged loudly. Ordinary posts are kept to theirs by the thresholds. */
const FLOORS: readonly { label: PostClass; levels: readonly Level[]; least?: number; most?: number }[] = [
  { label: 'lure', levels: ['some', 'strong'], least: 0.8 },
  { label: 'lure', levels: ['strong'], least: 0.5 },
  { label: 'job_scam', levels: ['some', 'strong'], least: 0.75 },
  ...(['job', 'talk'] as const).flatMap((label) => [
    { label, levels: ['some', 'strong'] as const, most: 0.04 },
    { label, levels: ['strong'] as const, most: 0.01 },
  ]),
];

/** Of `drafts` the one that misses the fewest floors; of several such the one with the best balance. */
export function bestOf(
  drafts: readonly Calibration[],
  written: readonly Observed[],
  real: readonly Observed[],
): Calibration | undefined {
  return drafts
    .map((draft) => ({
      draft,
      missed: missedFloors(draft, written, real),
      value: balance(draft, written, real),
    }))
    .sort((a, b) => a.missed - b.missed || b.value - a.value)[0]?.draft;
}

function missedFloors(
  calibration: Calibration,
  written: readonly Observed[],
  real: readonly Observed[],
): number {
  return [written, withoutHeldOut(real)].reduce(
    (sum, part) =>
      sum +
      FLOORS.filter(({ label, levels, least = 0, most = 1 }) =>
        raised(part, label, levels, calibration).some((share) => share < least || share > most),
      ).length,
    0,
  );
}

const withoutHeldOut = (real: readonly Observed[]): Observed[] =>
  real.filter(({ row }) => !row.slice.startsWith(HELD_OUT));

/**
 * How good a calibration is, for choosing among `variants` that miss as few floors: mean recall of lures and job scams
 * less mean false alarms among warnings, jobs and others, each on real and on written texts, flagged and strong. Prize
 * notices and loan offers look like job scams to the model; the less its probability counts, the lower the thresholds
 * that keep them out may be.
 */
function balance(calibration: Calibration, written: readonly Observed[], real: readonly Observed[]): number {
  const parts = [written, withoutHeldOut(real)];
  const values = RAISED.map(({ levels, falseAlarm }) => {
    const mean = (labels: readonly PostClass[]): number => {
      const shares = parts.flatMap((part) =>
        labels.flatMap((label) => raised(part, label, levels, calibration)),
      );
      return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
    };
    return mean(WANTED) - falseAlarm * mean(UNWANTED);
  });
  return values.reduce((sum, value) => sum + value, 0);
}

/** Share of the texts of one label that have one of these levels, as a list of one; empty where there is no such text. */
function raised(
  part: readonly Observed[],
  label: PostClass,
  levels: readonly Level[],
  calibration: Calibration,
): number[] {
  const texts = part.filter(({ row }) => row.label === label);
  if (texts.length === 0) return [];
  const alarmed = texts.filter(
    ({ probabilities, reading }) =>
      probabilities !== null && levels.includes(fuse(probabilities, reading, calibration).level),
  );
  return [alarmed.length / texts.length];
}
