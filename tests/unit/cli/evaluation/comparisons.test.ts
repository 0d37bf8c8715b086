import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compare } from '../../../../src/cli/evaluation/comparisons.ts';
import type { JudgedRow } from '../../../../src/cli/evaluation/judged-row.ts';

const folder = mkdtempSync(join(tmpdir(), 'lurelight-scores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row = (id: string, label: 'lure' | 'other', score: number): JudgedRow => ({
  id,
  lang: 'en',
  label,
  slice: label === 'other' ? 'ordinary-posts' : 'lures',
  hash: '',
  level: 'none',
  class: label,
  checked: 'model',
  score,
  signalsAlone: 'none',
  signalScore: 0,
  modelAlone: 'none',
  modelScore: 1 - score,
});
const stopped: JudgedRow = { ...row('g', 'other', 0), checked: 'gate' };
const real = [row('o', 'other', 0.5), row('l', 'lure', 0.6), stopped];
const save = (name: string, scores: Record<string, number>): void =>
  writeFileSync(
    join(folder, name),
    gzipSync(
      Object.entries(scores)
        .map(([id, score]) => JSON.stringify({ id, score }))
        .join('\n'),
    ),
  );

describe('compare', () => {
  it('measures what ships, its halves, and every file of scores at the same rates', async () => {
    save('another-way.jsonl.gz', { o: 0.1, l: 0.05 });
    const found = await compare(folder, real, []);
    expect(found.map(({ system, real: [first] }) => [system, first?.lures.k])).toEqual([
      ['what ships: gate, model, signals', 1],
      ['model alone, behind the gate', 0],
      ['signals alone, behind the gate', 0],
      ['another way', 0],
    ]);
  });

  it('puts another way behind the same gate', async () => {
    save('another-way.jsonl.gz', { o: 0.1, l: 0.5, g: 0.9 });
    expect((await compare(folder, real, [])).at(-1)?.real[0]?.lures.k).toBe(1);
  });

  it('does not compare a system that has not judged every text', async () => {
    save('another-way.jsonl.gz', { o: 0.1 });
    await expect(compare(folder, real, [])).rejects.toThrow(/no score for l/);
  });
});
