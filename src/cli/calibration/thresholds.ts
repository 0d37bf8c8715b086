import type { Calibration } from '../../contracts/classifier.ts';

/** Ordinary posts of the real texts; spam that offers no work; the third-party posts and news that training left
 * out; honest job ads. */
const SLICES = ['ordinary', 'spam', 'background', 'honest'] as const;

/**
 * Most false alarms by level. At one post in a thousand that is a lure, 0.1 % of the others are as many. Loan and
 * prize messages may be flagged more often than what friends write: a warning there is wrong in its class and does
 * little harm. Counted together with ordinary posts they would cost 4 of 117 job scams found (docs/adr/0004). Of honest
 * ads 4 % may be flagged; 2.5 % of those here, most of which come from a few boards: of others more are.
 */
const ALLOWED = {
  strong: { ordinary: 0.001, spam: 0.005, background: 0.001, honest: 0.01 },
  some: { ordinary: 0.005, spam: 0.03, background: 0.005, honest: 0.025 },
} as const;

type Raised = keyof Calibration['thresholds'];

/** A text that is no alarm: its free score, and the level at which signals hold it whatever the threshold. */
export interface Negative {
  slice: (typeof SLICES)[number];
  score: number;
  held: Raised | 'none';
}

/**
 * The lowest thresholds at which no slice has more false alarms than ALLOWED, those that signals hold up
 * counted in. Where these alone are too many already, the model adds none.
 */
export function chooseThresholds(negatives: readonly Negative[]): Calibration['thresholds'] {
  const some = thresholdFor(negatives, 'some');
  return { some, strong: Math.max(some, thresholdFor(negatives, 'strong')) };
}

function thresholdFor(negatives: readonly Negative[], level: Raised): number {
  const isHeld = ({ held }: Negative): boolean => held === 'strong' || held === level;
  return Math.max(
    ...SLICES.map((slice) => {
      const mine = negatives.filter((one) => one.slice === slice);
      const held = mine.filter(isHeld).length;
      const free = mine.filter((one) => !isHeld(one)).map(({ score }) => score);
      return justAbove(free, Math.max(0, Math.floor(ALLOWED[level][slice] * mine.length) - held));
    }),
  );
}

/** Rounded up to three places, so that at most `most` of the scores reach it. */
function justAbove(scores: readonly number[], most: number): number {
  const highest = [...scores].sort((a, b) => b - a)[most] ?? 0;
  return Math.min(0.999, Math.floor(highest * 1000 + 1) / 1000);
}
