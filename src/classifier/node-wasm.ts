import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { InferenceClassifier } from './inference.ts';
import { MODEL_DIR, readModelFile, verifyModelDir } from './node-files.ts';
import type { Pipeline } from './pipeline.ts';
import { softmax } from './softmax.ts';
import { withNgrams } from './with-ngrams.ts';

const ConfigSchema = v.object({ id2label: v.record(v.string(), v.string()) });

/**
 * The classifier on the runtime that the extension ships: tokenizer of the same library, the same wasm, one
 * thread. Thresholds are fitted and quality is measured on it, because the native runtime's scores differ
 * (0.016 at the 95th percentile).
 */
export function createWasmClassifier(dir: string = MODEL_DIR): InferenceClassifier {
  return new InferenceClassifier({
    verify: () => verifyModelDir(dir),
    load: () => withNgrams(() => loadWasm(dir), readModelFile(dir)),
  });
}

async function loadWasm(dir: string): Promise<Pipeline> {
  // The library's own pipeline takes the native runtime in Node, so the session is opened here.
  const ort = await import('onnxruntime-web/wasm');
  ort.env.wasm.numThreads = 1;
  const config = v.parse(ConfigSchema, JSON.parse(await readFile(join(dir, 'config.json'), 'utf8')));
  const tokenize = await loadTokenizer(dir);
  const session = await ort.InferenceSession.create(await readFile(join(dir, 'onnx/model_quantized.onnx')));
  return {
    run: async (text) => {
      const encoded = tokenize(text);
      const feeds = Object.fromEntries(
        session.inputNames.map((name) => {
          // One segment: where the tokenizer names none, the library's pipeline fills in zeros as well.
          const ids = encoded[name] ?? encoded['input_ids']?.map(() => 0);
          if (ids === undefined) throw new Error(`the tokenizer gives no ${name}`);
          const row = BigInt64Array.from(ids, BigInt);
          return [name, new ort.Tensor('int64', row, [1, row.length])];
        }),
      );
      const { logits } = await session.run(feeds);
      if (!(logits?.data instanceof Float32Array)) throw new Error('the model gives no logits');
      return softmax(logits.data, config.id2label);
    },
    dispose: () => session.release(),
  };
}

async function loadTokenizer(dir: string): Promise<(text: string) => Record<string, number[]>> {
  const { AutoTokenizer, env } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(dir);
  const tokenizer = await AutoTokenizer.from_pretrained(basename(dir));
  return (text) =>
    tokenizer(text, { truncation: true, return_tensor: false }) as unknown as Record<string, number[]>;
}
