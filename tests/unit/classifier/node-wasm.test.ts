import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL_DIR } from '../../../src/classifier/node-files.ts';
import { createWasmClassifier } from '../../../src/classifier/node-wasm.ts';
import { TEXTS } from './texts.ts';

const MODEL_MS = 60_000;

describe('the wasm classifier', () => {
  const classifier = createWasmClassifier();
  beforeAll(() => classifier.load(), MODEL_MS);
  afterAll(() => classifier.dispose());

  it('names the model that its manifest names', async () => {
    const manifest: unknown = JSON.parse(await readFile(join(MODEL_DIR, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject(classifier.model ?? { name: 'loaded' });
  });

  it('gives six probabilities that add up to 1, the same each time', async () => {
    for (const text of TEXTS) {
      const answer = await classifier.classify(text);
      if (!answer.ok) throw new Error(answer.detail);
      expect(Object.values(answer.value).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
      expect(await classifier.classify(text)).toEqual(answer);
    }
  });

  it.each([
    ['nothing', ''],
    ['one character', 'a'],
    ['emoji', '🔥💰✈️'.repeat(200)],
    ['a lone surrogate', 'job \uD83D now'],
    ['a long text', 'work abroad with free food '.repeat(150)],
  ])('reads %s', async (_name, text) => {
    expect((await classifier.classify(text)).ok).toBe(true);
  });
});

describe('a model that is not what it should be', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lurelight-model-'));
    await cp(MODEL_DIR, join(dir, 'clf'), { recursive: true });
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('is missing where there is no folder', async () => {
    const classifier = createWasmClassifier(join(dir, 'nowhere'));
    expect(await classifier.classify('a job')).toMatchObject({ ok: false, error: 'missing' });
    expect(classifier.model).toBeNull();
  });

  it('is corrupted where one byte of the weights is another', async () => {
    const path = join(dir, 'clf/onnx/model_quantized.onnx');
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const answer = await createWasmClassifier(join(dir, 'clf')).classify('a job');
    expect(answer).toMatchObject({ ok: false, error: 'corrupted' });
    expect(answer.ok ? '' : answer.detail).toContain('onnx/model_quantized.onnx');
  });

  it('is missing where a file is gone', async () => {
    await rm(join(dir, 'clf/tokenizer.json'));
    expect(await createWasmClassifier(join(dir, 'clf')).classify('a job')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/missing|corrupted/),
    });
  });
});
