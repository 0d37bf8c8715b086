import { describe, expect, it } from 'vitest';
import { readModelFile, MODEL_DIR } from '../../../src/classifier/node-files.ts';
import type { NgramParameters } from '../../../src/classifier/ngrams.ts';
import { NgramModel, countGrams } from '../../../src/classifier/ngrams.ts';
import { readNgrams } from '../../../src/classifier/with-ngrams.ts';

const parameters: NgramParameters = {
  schema: 1,
  bits: 8,
  shortest: 2,
  longest: 3,
  units: 20,
  share: 0.2,
  labels: ['work', 'talk'],
  intercepts: [0.5, -0.5],
  scales: [0.1, 0.2],
  idf: { low: 1, step: 0 },
};
const table = () => new Uint8Array(2 ** 8 * 3);

/** Printed by `Buckets` of that file; an emoji is two UTF-16 units. */
const HASHES = { khmer: [51929, 119755, 230692], fire: [234303, 210966, 167033] };

describe('countGrams', () => {
  it('counts every run of two to three letters of a word with a space on both sides', () => {
    // " a", "a ", " a " and, of "ab": " a", "ab", "b ", " ab", "ab ".
    const counts = countGrams('a AB', parameters);
    expect([...counts.values()].reduce((sum, n) => sum + n, 0)).toBe(8);
    expect([...counts.values()].toSorted()).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  it('hashes as models/training/ngrams.py does', () => {
    const whole = { ...parameters, bits: 18, longest: 5 };
    expect([...countGrams('ឯ', whole).keys()]).toEqual(HASHES.khmer);
    expect([...countGrams('🔥', whole).keys()]).toEqual(HASHES.fire);
  });

  it('reads no more than it is to', () => {
    const short = countGrams(`${'a '.repeat(10)}`, parameters);
    expect(countGrams(`${'a '.repeat(10)}zebra`, parameters)).toEqual(short);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
  ])('finds none in %s', (_name, text) => {
    expect(countGrams(text, parameters).size).toBe(0);
  });

  it('reads a lone surrogate', () => {
    expect(countGrams('job \uD83D now', parameters).size).toBeGreaterThan(0);
  });
});

describe('NgramModel', () => {
  it('adds up the weights of what it meets, over the length of all', () => {
    const bytes = table();
    const buckets = [...countGrams('a', parameters).keys()];
    for (const bucket of buckets) {
      bytes[bucket * 3] = 10;
      bytes[bucket * 3 + 1] = 256 - 5;
    }
    const [work, talk] = new NgramModel(parameters, bytes).logits('a');
    expect(work).toBeCloseTo(0.5 + (3 * 10 * 0.1) / Math.sqrt(3), 10);
    expect(talk).toBeCloseTo(-0.5 - (3 * 5 * 0.2) / Math.sqrt(3), 10);
  });

  it('gives what it begins with where there is nothing to read', () => {
    expect(new NgramModel(parameters, table()).logits('')).toEqual([0.5, -0.5]);
  });

  it('refuses a table of another size', () => {
    expect(() => new NgramModel(parameters, new Uint8Array(5))).toThrow('5 bytes, not 768');
  });

  it('refuses parameters that do not fit its labels', () => {
    expect(() => new NgramModel({ ...parameters, scales: [1, 2, 3] }, table())).toThrow('one scale');
  });
});

describe('the shipped letter groups', () => {
  it('take offers for something else than greetings', async () => {
    const model = await readNgrams(readModelFile(MODEL_DIR));
    const of = (text: string, label: string) =>
      model.scores(text).find((one) => one.label === label)?.score ?? Number.NaN;
    const lure = 'Customer service, overseas company, 2000 USD, free ticket and room, tourist visa, telegram';
    expect(of(lure, 'other')).toBeLessThan(of('good morning everyone, happy sunday', 'other'));
    expect(model.scores(lure).reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9);
  });
});
