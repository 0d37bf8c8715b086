import { createAssess } from '../../assess/assess.ts';
import type { Calibration, Classifier } from '../../contracts/classifier.ts';
import type { SignalReading } from '../../signals/read.ts';
import { fuse } from '../../verdict/fuse.ts';
import { levelFromSignals } from '../../verdict/signal-level.ts';
import type { JudgedRow } from './judged-row.ts';
import { hashOf } from './judged-row.ts';
import type { Observed } from './observe.ts';
import { observe } from './observe.ts';
import type { LabelledText } from './rows.ts';

/** Explanations cost six runs of the model and change no level. */
const NO_EXPLANATION = { classify: 60_000, explain: 0 };
const NO_SIGNALS: SignalReading = { marks: [], counter: [], lang: 'und' };

/** Judges texts as the extension does (gate, model, signals, verdict), without being told their language. */
export async function judge(
  rows: readonly LabelledText[],
  classifier: Classifier,
  calibration: Calibration,
  report: (done: number) => void,
): Promise<JudgedRow[]> {
  const assess = createAssess({ classifier, cache: null, calibration, limits: NO_EXPLANATION });
  const observed = await observe(rows, classifier, report);
  const judged: JudgedRow[] = [];
  for (const one of observed) {
    const { text, ...row } = one.row;
    const { level, class: named, checked, score } = await assess({ text, lang: null, truncated: false });
    const hash = await hashOf(text);
    judged.push({ ...row, hash, level, class: named, checked, score, ...halves(one, calibration) });
  }
  return judged;
}

type Halves = Pick<JudgedRow, 'signalsAlone' | 'signalScore' | 'modelAlone' | 'modelScore'>;

/** What each half would make of the text behind the same gate. */
function halves({ reading, probabilities }: Observed, calibration: Calibration): Halves {
  if (probabilities === null)
    return { signalsAlone: 'none', signalScore: 0, modelAlone: 'none', modelScore: 0 };
  const signals = levelFromSignals(reading);
  return {
    signalsAlone: signals.level,
    signalScore: signals.score,
    modelAlone: fuse(probabilities, NO_SIGNALS, calibration).level,
    modelScore: probabilities.lure + probabilities.person_trade + probabilities.job_scam,
  };
}
