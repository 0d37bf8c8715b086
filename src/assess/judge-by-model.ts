import type { Calibration, Classifier } from '../contracts/classifier.ts';
import type { ModelId, Probabilities, UnsureWhy } from '../contracts/judgement.ts';
import type { Result } from '../contracts/result.ts';
import { modelWindows } from '../text/model-windows.ts';
import { withTimeout } from '../util/with-timeout.ts';
import { alarmOf, lessAlarm } from '../verdict/less-alarm.ts';

/**
 * Log-odds taken off every window but the first: an offer says what it is in its beginning, and the conditions at the
 * end of honest advertisements resemble a fraud's where they stand alone (figures: docs/adr/0004).
 */
const LATER_WINDOW = 2;

export interface ModelJudgement {
  probabilities: Probabilities;
  model: ModelId;
}

/** What classifier and calibration make of one text, within `ms`. A failure says what the popup shows. */
export async function judgeByModel(
  classifier: Classifier,
  calibration: Calibration,
  text: string,
  ms: number,
): Promise<Result<ModelJudgement, UnsureWhy>> {
  const answer = await classifyWithin(classifier, text, ms);
  if (!answer.ok) {
    // A model that has not answered yet and was never loaded is still on its way.
    const loading = answer.error === 'loading' || (answer.error === 'timeout' && classifier.model === null);
    return {
      ok: false,
      error: loading ? 'model-loading' : 'model-failed',
      detail: answer.detail ?? answer.error,
    };
  }
  const { model } = classifier;
  if (model === null) return { ok: false, error: 'model-failed', detail: 'the classifier names no model' };
  if (model.sha256 !== calibration.model.sha256) {
    const detail = `the calibration belongs to ${calibration.model.sha256}, the model is ${model.sha256}`;
    return { ok: false, error: 'model-failed', detail };
  }
  return { ok: true, value: { probabilities: answer.value, model } };
}

/** A text in its windows; the strongest one decides. A classifier that throws or hangs is a failed answer. */
export async function classifyWithin(
  classifier: Classifier,
  text: string,
  ms: number,
): ReturnType<Classifier['classify']> {
  const until = performance.now() + ms;
  let strongest: Probabilities | null = null;
  try {
    for (const window of modelWindows(text)) {
      const left = Math.max(1, until - performance.now());
      // One after the other: dynamic quantisation makes a score depend on its batch-mates.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await withTimeout(classifier.classify(window), left, 'classifying a text');
      if (!answer.ok) return answer;
      if (strongest === null) strongest = answer.value;
      else {
        const later = lessAlarm(answer.value, LATER_WINDOW);
        if (alarmOf(later) > alarmOf(strongest)) strongest = later;
      }
    }
  } catch (error) {
    const hung = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, error: hung ? 'timeout' : 'failed', detail: String(error) };
  }
  return strongest === null
    ? { ok: false, error: 'failed', detail: 'the text has no window' }
    : { ok: true, value: strongest };
}
