import { afterEach, describe, expect, it, vi } from 'vitest';
import { CLASSIFY_MS, InferenceClassifier, LOAD_MS } from '../../../src/classifier/inference.ts';
import type { Pipeline } from '../../../src/classifier/pipeline.ts';
import { CLASSES } from '../../../src/contracts/judgement.ts';

const model = { name: 'sample', sha256: 'aa' };
const scores = CLASSES.map((label, i) => ({ label, score: i === 0 ? 0.9 : 0.02 }));
const verified = () => Promise.resolve({ ok: true, value: model } as const);

function pipelineOf(run: Pipeline['run']): Pipeline {
  return { run, dispose: vi.fn(() => Promise.resolve()) };
}

afterEach(() => vi.useRealTimers());

describe('InferenceClassifier', () => {
  it('verifies and loads once, then classifies one text after another', async () => {
    const running: string[] = [];
    let most = 0;
    const load = vi.fn(() =>
      Promise.resolve(
        pipelineOf(async (text) => {
          running.push(text);
          most = Math.max(most, running.length);
          await Promise.resolve();
          running.pop();
          return scores;
        }),
      ),
    );
    const classifier = new InferenceClassifier({ verify: verified, load });
    const [first, second] = await Promise.all([classifier.classify('a'), classifier.classify('b')]);
    expect(first).toMatchObject({ ok: true, value: { lure: 0.9, other: 0.02 } });
    expect(second.ok).toBe(true);
    expect([load.mock.calls.length, most]).toEqual([1, 1]);
    expect(classifier.model).toEqual(model);
    expect(classifier.state).toEqual({ state: 'ready', detail: '' });
  });

  it('never loads a model whose files were changed', async () => {
    const load = vi.fn();
    const classifier = new InferenceClassifier({
      verify: () => Promise.resolve({ ok: false, error: 'corrupted', detail: 'weights' } as const),
      load,
    });
    expect(await classifier.classify('a')).toEqual({ ok: false, error: 'corrupted', detail: 'weights' });
    expect(classifier.state).toEqual({ state: 'failed', detail: 'weights' });
    expect(load).not.toHaveBeenCalled();
  });

  it('says that loading failed, to every text', async () => {
    const classifier = new InferenceClassifier({
      verify: verified,
      load: () => Promise.reject(new Error('no wasm')),
    });
    expect(await classifier.classify('a')).toMatchObject({ ok: false, error: 'failed' });
    expect(await classifier.classify('b')).toMatchObject({ detail: 'loading the model: Error: no wasm' });
  });

  it('gives up on a load that hangs', async () => {
    vi.useFakeTimers();
    const classifier = new InferenceClassifier({
      verify: verified,
      load: () => new Promise(() => undefined),
    });
    const answer = classifier.classify('a');
    await vi.advanceTimersByTimeAsync(LOAD_MS);
    expect(await answer).toMatchObject({ ok: false, error: 'timeout' });
  });

  it('gives up on a text that hangs and goes on with the next one', async () => {
    vi.useFakeTimers();
    const run = vi
      .fn<Pipeline['run']>()
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValue(scores);
    const classifier = new InferenceClassifier({
      verify: verified,
      load: () => Promise.resolve(pipelineOf(run)),
    });
    const [hung, next] = [classifier.classify('a'), classifier.classify('b')];
    await vi.advanceTimersByTimeAsync(CLASSIFY_MS);
    expect(await hung).toMatchObject({ ok: false, error: 'timeout' });
    expect(await next).toMatchObject({ ok: true });
  });

  it('refuses labels that are not ours', async () => {
    const run = () => Promise.resolve([{ label: 'LABEL_0', score: 1 }]);
    const classifier = new InferenceClassifier({
      verify: verified,
      load: () => Promise.resolve(pipelineOf(run)),
    });
    expect(await classifier.classify('a')).toMatchObject({ ok: false, error: 'failed' });
  });

  it('frees the model once', async () => {
    const pipeline = pipelineOf(() => Promise.resolve(scores));
    const classifier = new InferenceClassifier({ verify: verified, load: () => Promise.resolve(pipeline) });
    await classifier.classify('a');
    await classifier.dispose();
    await classifier.dispose();
    expect(pipeline.dispose).toHaveBeenCalledOnce();
    expect(await classifier.classify('a')).toMatchObject({ ok: false, error: 'missing' });
  });
});
