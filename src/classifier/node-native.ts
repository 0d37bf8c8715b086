import { basename, dirname } from 'node:path';
import { InferenceClassifier } from './inference.ts';
import { MODEL_DIR, readModelFile, verifyModelDir } from './node-files.ts';
import type { Pipeline } from './pipeline.ts';
import type { LabelScores } from './probabilities.ts';
import { withNgrams } from './with-ngrams.ts';

/**
 * The classifier on the native runtime, faster than wasm, for `scan --fast`. Its scores differ a little from those
 * of the extension, so nothing is fitted or measured on it. `threads`: as many as the machine has cores if absent.
 */
export function createNativeClassifier(dir: string = MODEL_DIR, threads?: number): InferenceClassifier {
  return new InferenceClassifier({
    verify: () => verifyModelDir(dir),
    load: () => withNgrams(() => loadNative(dir, threads), readModelFile(dir)),
  });
}

async function loadNative(dir: string, threads?: number): Promise<Pipeline> {
  const { env, pipeline } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(dir);
  const classify = await pipeline('text-classification', basename(dir), {
    dtype: 'q8',
    device: 'cpu',
    session_options: threads === undefined ? {} : { intraOpNumThreads: threads },
  });
  return {
    run: async (text) => (await classify(text, { top_k: null })) as LabelScores,
    dispose: async () => {
      await classify.dispose();
    },
  };
}
