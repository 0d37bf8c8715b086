import type { Calibration, Classifier } from '../contracts/classifier.ts';
import type { ModelId, Probabilities, UnsureWhy } from '../contracts/judgement.ts';
import type { Result } from '../contracts/result.ts';
import { modelInput } from '../text/model-input.ts';
import { withTimeout } from '../util/with-timeout.ts';

/** The model reads the first 128 tokens; more characters only cost the tokenizer time. */
const MOST_CHARACTERS = 4_000;

/** What the classifier is given of a post. */
export function modelText(text: string): string {
  return modelInput(text.slice(0, MOST_CHARACTERS));
}

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

/** One text, one call; a classifier that throws or hangs is a failed answer. */
export async function classifyWithin(
  classifier: Classifier,
  text: string,
  ms: number,
): ReturnType<Classifier['classify']> {
  try {
    return await withTimeout(classifier.classify(modelText(text)), ms, 'classifying a text');
  } catch (error) {
    const hung = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, error: hung ? 'timeout' : 'failed', detail: String(error) };
  }
}
