import type { Classifier, ClassifyError } from '../../../src/contracts/classifier.ts';
import type { ModelId, Probabilities } from '../../../src/contracts/judgement.ts';
import type { Result } from '../../../src/contracts/result.ts';

/** A classifier that answers as `answer` does, and counts. */
export class TableClassifier implements Classifier {
  readonly #answer: (text: string) => Promise<Result<Probabilities, ClassifyError>>;
  readonly texts: string[] = [];
  model: ModelId | null;

  constructor(
    model: ModelId | null,
    answer: (text: string) => Promise<Result<Probabilities, ClassifyError>>,
  ) {
    this.model = model;
    this.#answer = answer;
  }

  classify(text: string): Promise<Result<Probabilities, ClassifyError>> {
    this.texts.push(text);
    return this.#answer(text);
  }

  dispose(): Promise<void> {
    return Promise.resolve();
  }
}
