import { describe, expect, it } from 'vitest';
import { MODEL_DIR, readModelFile } from '../../../src/classifier/node-files.ts';
import type { Pipeline } from '../../../src/classifier/pipeline.ts';
import { joined, readNgrams, withNgrams } from '../../../src/classifier/with-ngrams.ts';
import { CLASSES } from '../../../src/contracts/judgement.ts';

const read = readModelFile(MODEL_DIR);
const TEXT = 'work in a hotel, room and ticket paid';

/** Says the same of every text. */
function encoder(): Pipeline & { disposed: boolean } {
  const even = CLASSES.map((label) => ({ label, score: 1 / CLASSES.length }));
  return {
    disposed: false,
    run: () => Promise.resolve(even),
    dispose() {
      this.disposed = true;
      return Promise.resolve();
    },
  };
}

describe('joined', () => {
  const sure = [
    { label: 'a', score: 0.99 },
    { label: 'b', score: 0.01 },
  ];
  const unsure = [
    { label: 'b', score: 0.5 },
    { label: 'a', score: 0.5 },
  ];

  it('is the first alone where the share is none, the second where it is all', () => {
    expect(joined(sure, unsure, 0)[0]?.score).toBeCloseTo(0.99, 9);
    expect(joined(sure, unsure, 1)[0]?.score).toBeCloseTo(0.5, 9);
  });

  it('halves the log-odds between a sure and an unsure one', () => {
    const [a, b] = joined(sure, unsure, 0.5);
    expect(Math.log((a?.score ?? 0) / (b?.score ?? 1))).toBeCloseTo(Math.log(99) / 2, 9);
    expect((a?.score ?? 0) + (b?.score ?? 0)).toBeCloseTo(1, 9);
  });

  it('bears a probability of nothing', () => {
    const none = [
      { label: 'a', score: 0 },
      { label: 'b', score: 1 },
    ];
    expect(joined(none, unsure, 0.2).every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  it('refuses labels that one of them does not have', () => {
    expect(() => joined(sure, [{ label: 'a', score: 1 }], 0.2)).toThrow('give no b');
  });
});

describe('withNgrams', () => {
  it('joins what the encoder says to what the letter groups say', async () => {
    const pipeline = await withNgrams(() => Promise.resolve(encoder()), read);
    const ngrams = await readNgrams(read);
    const [first] = await pipeline.run(TEXT);
    expect(first).toEqual(joined(await encoder().run(TEXT), ngrams.scores(TEXT), ngrams.parameters.share)[0]);
  });

  it('frees the encoder', async () => {
    const inner = encoder();
    await (await withNgrams(() => Promise.resolve(inner), read)).dispose();
    expect(inner.disposed).toBe(true);
  });

  it('loads no encoder where the letter groups cannot be read', async () => {
    let loaded = false;
    const load = () => {
      loaded = true;
      return Promise.resolve(encoder());
    };
    const gone = (path: string) => Promise.reject(new Error(`${path}: status 404`));
    await expect(withNgrams(load, gone)).rejects.toThrow('ngrams.json: status 404');
    expect(loaded).toBe(false);
  });

  it('refuses parameters of another form', async () => {
    const old = () => Promise.resolve(new TextEncoder().encode('{"schema":2}'));
    await expect(readNgrams(old)).rejects.toThrow();
  });
});
