import type { LabelScores } from './probabilities.ts';

/** A loaded model: one text in, all labels out. */
export interface Pipeline {
  run(text: string): Promise<LabelScores>;
  dispose(): Promise<void>;
}

export interface PipelineFiles {
  /** Address of the folder that holds `clf/`, with the closing slash. */
  models: string;
  /** Address of the folder that holds the runtime's .mjs and .wasm, with the closing slash. */
  runtime: string;
}

/**
 * Loads the model on the plain wasm backend, from inside the package. Everything that could make the library
 * ask a network is off: no remote models, no cache API, and the runtime's files named one by one (its default is
 * a CDN).
 */
export async function loadPipeline({ models, runtime }: PipelineFiles): Promise<Pipeline> {
  const { env, pipeline } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = models;
  env.useBrowserCache = false;
  env.useFSCache = false;
  const wasm = env.backends.onnx.wasm;
  if (!wasm) throw new Error('the wasm backend is not part of this build');
  wasm.wasmPaths = {
    mjs: `${runtime}ort-wasm-simd-threaded.mjs`,
    wasm: `${runtime}ort-wasm-simd-threaded.wasm`,
  };
  // More threads need shared memory, which Firefox's extension pages do not have, and gain little on short texts.
  wasm.numThreads = 1;
  const classify = await pipeline('text-classification', 'clf', { dtype: 'q8', device: 'wasm' });
  return {
    run: async (text) => (await classify(text, { top_k: null })) as LabelScores,
    dispose: async () => {
      await classify.dispose();
    },
  };
}
