import type { Classifier, ClassifyError } from '../contracts/classifier.ts';
import type { ModelId, Probabilities } from '../contracts/judgement.ts';
import type { Result } from '../contracts/result.ts';
import { errorText } from '../util/error-text.ts';

export interface RemotePort {
  /** Opens the inference page unless it is there. */
  ensureHost(): Promise<void>;
  classify(text: string): Promise<Result<Probabilities, ClassifyError>>;
  /** The model that the inference page holds; null before it is loaded. */
  status(): Promise<ModelId | null>;
}

/** The background's classifier: the model itself lives in the inference page. */
export class RemoteClassifier implements Classifier {
  readonly #port: RemotePort;
  model: ModelId | null = null;

  constructor(port: RemotePort) {
    this.#port = port;
  }

  async classify(text: string): Promise<Result<Probabilities, ClassifyError>> {
    try {
      await this.#port.ensureHost();
    } catch (error) {
      return { ok: false, error: 'failed', detail: errorText('opening the inference page', error) };
    }
    const answer = await this.#port.classify(text);
    if (answer.ok) this.model ??= await this.#port.status();
    return answer;
  }

  /** The inference page goes with the extension; there is nothing of it here to free. */
  dispose(): Promise<void> {
    this.model = null;
    return Promise.resolve();
  }
}
