import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { leftOut, usualThreshold } from '../../../../src/cli/evaluation/left-out.ts';
import { atRates } from '../../../../src/cli/evaluation/rates.ts';

const folder = mkdtempSync(join(tmpdir(), 'lurelight-left-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const save = (name: string, rows: readonly object[]): void => {
  mkdirSync(join(folder, 'emscad'), { recursive: true });
  writeFileSync(join(folder, 'emscad', name), gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')));
};

describe('leftOut', () => {
  it('counts the rows kept apart and all rows, at the threshold of the run', async () => {
    save('without-emscad.jsonl.gz', [
      { id: 'a', label: 'job_scam', part: 'data_dev', score: 0.6 },
      { id: 'b', label: 'job_scam', part: 'train', score: 0.3 },
      { id: 'c', label: 'job', part: 'train', score: 0.7 },
    ]);
    const [found] = await leftOut(folder, (name) => (name === 'without emscad' ? 0.5 : 1));
    expect(found).toMatchObject({
      source: 'emscad',
      system: 'without emscad',
      apart: { scams: { k: 1, n: 1 }, others: { k: 0, n: 0 } },
      all: { scams: { k: 1, n: 2 }, others: { k: 1, n: 1 } },
    });
  });

  it('refuses rows of another shape', async () => {
    save('without-emscad.jsonl.gz', [{ id: 'a', label: 'job_scam', score: 0.6 }]);
    await expect(leftOut(folder, () => 0)).rejects.toThrow(/part/);
  });
});

describe('usualThreshold', () => {
  const comparisons = [{ system: 'six layers', real: atRates([0.4], []), written: [] }];

  it('is the score that half a percent of the ordinary posts exceed', () => {
    expect(usualThreshold(comparisons, 'six layers')).toBe(0.4);
  });

  it('says which system was not scored', () => {
    expect(() => usualThreshold(comparisons, 'twelve layers')).toThrow(/no "twelve layers"/);
  });
});
