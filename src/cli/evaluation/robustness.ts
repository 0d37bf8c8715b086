import type { Calibration, Classifier } from '../../contracts/classifier.ts';
import { judge } from './judge.ts';
import { OBFUSCATIONS, seeded, STRENGTHS } from './obfuscations.ts';
import type { LabelledText } from './rows.ts';
import { isAlarm } from './rows.ts';
import { isRaised } from './summary.ts';

/** What is still flagged of the alarm texts once their words are hidden in one way. */
export interface Kept {
  family: string;
  strength: number;
  /** Alarm texts that are flagged as written, and as hidden. */
  before: number;
  after: number;
}

const SEED = 20_261_127;

/** Every family at every strength over the alarm texts among `rows`. Each text has its own numbers by its place. */
export async function robustness(
  rows: readonly LabelledText[],
  classifier: Classifier,
  calibration: Calibration,
  report: (done: number) => void,
): Promise<Kept[]> {
  const alarms = rows.filter(({ label }) => isAlarm(label));
  const flagged = async (texts: readonly LabelledText[]): Promise<number> =>
    (await judge(texts, classifier, calibration, () => {})).filter(({ level }) => isRaised(level)).length;
  const before = await flagged(alarms);
  const kept: Kept[] = [];
  for (const { name, apply } of OBFUSCATIONS) {
    for (const strength of STRENGTHS) {
      const hidden = alarms.map((row, at) => ({
        ...row,
        text: apply(row.text, strength, seeded(SEED + at)),
      }));
      kept.push({ family: name, strength, before, after: await flagged(hidden) });
      report(kept.length * alarms.length);
    }
  }
  return kept;
}
