import { classifyWithin } from '../../assess/judge-by-model.ts';
import type { Classifier } from '../../contracts/classifier.ts';
import type { Probabilities } from '../../contracts/judgement.ts';
import type { SignalReading } from '../../signals/read.ts';
import { readSignals } from '../../signals/read.ts';
import { detectLanguage } from '../../text/language.ts';
import { normalise } from '../../text/normalise.ts';
import { gate } from '../../verdict/gate.ts';
import type { LabelledText } from './rows.ts';

/** What gate, signals and model see in a labelled text, before any weight or threshold. */
export interface Observed {
  row: LabelledText;
  reading: SignalReading;
  /** Null where the gate stops the text: the model does not read it. */
  probabilities: Probabilities | null;
}

const CLASSIFY_MS = 60_000;

/** Observes one text after the other; `report` is called with the number done. The language is not told to
 * anything, as on most pages. */
export async function observe(
  rows: readonly LabelledText[],
  classifier: Classifier,
  report: (done: number) => void,
): Promise<Observed[]> {
  const observed: Observed[] = [];
  for (const row of rows) {
    const probabilities = gate(row.text).pass ? await classified(classifier, row) : null;
    const { lang } = detectLanguage(normalise(row.text).text, null);
    observed.push({ row, reading: readSignals({ text: row.text, lang }), probabilities });
    report(observed.length);
  }
  return observed;
}

async function classified(classifier: Classifier, { id, text }: LabelledText): Promise<Probabilities> {
  const answer = await classifyWithin(classifier, text, CLASSIFY_MS);
  if (!answer.ok) throw new Error(`classifying ${id}: ${answer.detail ?? answer.error}`);
  return answer.value;
}

/** Progress on standard error every few hundred texts. */
export function progress(total: number, doing: string): (done: number) => void {
  return (done) => {
    if (done % 500 === 0 || done === total) console.error(`${doing}: ${done} of ${total}`);
  };
}
