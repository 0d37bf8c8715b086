import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../../src/cli/evaluation/judged-row.ts';
import {
  hashOf,
  readJudgedRows,
  readScores,
  writeJudgedRows,
} from '../../../../src/cli/evaluation/judged-row.ts';

const folder = mkdtempSync(join(tmpdir(), 'lurelight-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row: JudgedRow = {
  id: 'a',
  lang: 'th',
  label: 'lure',
  slice: 's',
  hash: '0123456789abcdef',
  level: 'some',
  class: 'lure',
  checked: 'model',
  score: 0.87654,
  signalsAlone: 'none',
  signalScore: 0.4,
  modelAlone: 'some',
  modelScore: 0.9,
};

describe('judged rows', () => {
  it('are read as they were written, scores to four places', async () => {
    const path = join(folder, 'rows.jsonl.gz');
    await writeJudgedRows(path, [row, { ...row, id: 'b' }]);
    expect(await readJudgedRows(path)).toEqual([
      { ...row, score: 0.8765 },
      { ...row, id: 'b', score: 0.8765 },
    ]);
  });

  it('are refused where they are none', async () => {
    const path = join(folder, 'wrong.jsonl.gz');
    writeFileSync(path, gzipSync('{"id":"a"}\n'));
    await expect(readJudgedRows(path)).rejects.toThrow();
    await expect(readScores(path)).rejects.toThrow();
  });

  it('name a text by its hash', async () => {
    expect(await hashOf('')).toBe('e3b0c44298fc1c14');
  });
});
