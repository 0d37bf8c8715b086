import * as v from 'valibot';
import type { ModelId, Probabilities } from './judgement.ts';
import { ModelIdSchema } from './judgement.ts';
import type { Result } from './result.ts';

export type ClassifyError = 'loading' | 'missing' | 'corrupted' | 'timeout' | 'failed';

/**
 * The model behind a small interface: the browser's inference page, the command line's wasm and native
 * runtimes and the tests' tables all fit it. `text` is what text/model-input.ts makes of a post. One text a
 * call: dynamic quantisation makes a score depend on its batch-mates.
 */
export interface Classifier {
  /** Null until the model is loaded. */
  readonly model: ModelId | null;
  classify(text: string): Promise<Result<Probabilities, ClassifyError>>;
  /** Frees the model; `classify` afterwards answers `missing`. Idempotent. */
  dispose(): Promise<void>;
}

/** models/clf/calibration.json: what turns the six probabilities and the signals into a level. It names the
 * weights it was fitted on; a test refuses another hash. */
export const CalibrationSchema = v.object({
  schema: v.literal(1),
  model: ModelIdSchema,
  /** Divides the logits (log-probabilities) before softmax. */
  temperature: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
  /** Weights of the fused score (verdict/fuse.ts names them); all of the signal weights are ≥ 0. */
  fusion: v.record(v.string(), v.number()),
  thresholds: v.object({ some: v.number(), strong: v.number() }),
  /** Primary language subtags on which quality was measured; others are `unsure` unless signals speak. */
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Calibration = v.InferOutput<typeof CalibrationSchema>;
