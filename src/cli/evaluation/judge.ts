import { createAssess } from '../../assess/assess.ts';
import type { Calibration, Classifier } from '../../contracts/classifier.ts';
import type { Checked, Level, PostClass } from '../../contracts/judgement.ts';
import type { SignalReading } from '../../signals/read.ts';
import { fuse } from '../../verdict/fuse.ts';
import { levelFromSignals } from '../../verdict/signal-level.ts';
import type { Observed } from './observe.ts';
import { observe } from './observe.ts';
import type { LabelledText } from './rows.ts';

/** A labelled text with what ships makes of it, and what each half would make of it behind the same gate. */
export interface Judged {
  row: LabelledText;
  level: Level;
  class: PostClass;
  checked: Checked;
  signalsAlone: Level;
  modelAlone: Level;
}

/** Explanations cost six runs of the model and change no level. */
const NO_EXPLANATION = { classify: 60_000, explain: 0 };
const NO_SIGNALS: SignalReading = { marks: [], counter: [], lang: 'und' };

/** Judges texts as the extension does (gate, model, signals, verdict), without being told their language. */
export async function judge(
  rows: readonly LabelledText[],
  classifier: Classifier,
  calibration: Calibration,
  report: (done: number) => void,
): Promise<Judged[]> {
  const assess = createAssess({ classifier, cache: null, calibration, limits: NO_EXPLANATION });
  const observed = await observe(rows, classifier, report);
  const judged: Judged[] = [];
  for (const one of observed) {
    const assessment = await assess({ text: one.row.text, lang: null, truncated: false });
    const { level, class: named, checked } = assessment;
    judged.push({ row: one.row, level, class: named, checked, ...halves(one, calibration) });
  }
  return judged;
}

function halves(
  { reading, probabilities }: Observed,
  calibration: Calibration,
): Pick<Judged, 'signalsAlone' | 'modelAlone'> {
  if (probabilities === null) return { signalsAlone: 'none', modelAlone: 'none' };
  return {
    signalsAlone: levelFromSignals(reading).level,
    modelAlone: fuse(probabilities, NO_SIGNALS, calibration).level,
  };
}
