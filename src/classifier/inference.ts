import type { Classifier, ClassifyError } from '../contracts/classifier.ts';
import type { ModelId, Probabilities } from '../contracts/judgement.ts';
import type { Result } from '../contracts/result.ts';
import { errorText } from '../util/error-text.ts';
import { Serial } from '../util/serial.ts';
import { TimeoutError, withTimeout } from '../util/with-timeout.ts';
import type { Pipeline } from './pipeline.ts';
import { fromLabelScores } from './probabilities.ts';

/** Longest times before a step counts as hung. Loading took 1.2 s where this was measured, one text 0.15 s. */
export const LOAD_MS = 45_000;
export const CLASSIFY_MS = 10_000;

export type ModelState = 'idle' | 'loading' | 'ready' | 'failed';

export interface InferenceParts {
  verify: () => Promise<Result<ModelId, ClassifyError>>;
  load: () => Promise<Pipeline>;
}

/**
 * Owns the model: verifies and loads it once, on the first text, and classifies one text after another. A failed
 * load stays failed until `dispose`; the reason goes out with every answer.
 */
export class InferenceClassifier implements Classifier {
  readonly #parts: InferenceParts;
  readonly #queue = new Serial();
  #loading: Promise<Result<Pipeline, ClassifyError>> | null = null;
  #pipeline: Pipeline | null = null;
  #failure: { error: ClassifyError; detail: string } | null = null;
  model: ModelId | null = null;

  constructor(parts: InferenceParts) {
    this.#parts = parts;
  }

  get state(): { state: ModelState; detail: string } {
    if (this.#failure) return { state: 'failed', detail: this.#failure.detail };
    if (this.#pipeline) return { state: 'ready', detail: '' };
    return { state: this.#loading ? 'loading' : 'idle', detail: '' };
  }

  /** Loads the model ahead of the first text; the same promise however often it is called. */
  load(): Promise<Result<Pipeline, ClassifyError>> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  classify(text: string): Promise<Result<Probabilities, ClassifyError>> {
    return this.#queue.run(async () => {
      const loaded = await this.load();
      if (!loaded.ok) return loaded;
      try {
        const scores = await withTimeout(loaded.value.run(text), CLASSIFY_MS, 'classifying a text');
        const value = fromLabelScores(scores);
        if (!value) return { ok: false, error: 'failed', detail: 'classifying a text: labels do not fit' };
        return { ok: true, value };
      } catch (error) {
        return { ok: false, error: nameOf(error), detail: errorText('classifying a text', error) };
      }
    });
  }

  async dispose(): Promise<void> {
    const pipeline = this.#pipeline;
    this.#pipeline = null;
    this.#loading = Promise.resolve({ ok: false, error: 'missing', detail: 'the model was disposed of' });
    this.model = null;
    await pipeline?.dispose();
  }

  async #load(): Promise<Result<Pipeline, ClassifyError>> {
    try {
      const verified = await withTimeout(this.#parts.verify(), LOAD_MS, 'verifying the model');
      if (!verified.ok) return this.#fail(verified.error, verified.detail ?? '');
      const pipeline = await withTimeout(this.#parts.load(), LOAD_MS, 'loading the model');
      this.#pipeline = pipeline;
      this.model = verified.value;
      return { ok: true, value: pipeline };
    } catch (error) {
      return this.#fail(nameOf(error), errorText('loading the model', error));
    }
  }

  #fail(error: ClassifyError, detail: string): Result<Pipeline, ClassifyError> {
    this.#failure = { error, detail };
    return { ok: false, error, detail };
  }
}

function nameOf(error: unknown): ClassifyError {
  return error instanceof TimeoutError ? 'timeout' : 'failed';
}
