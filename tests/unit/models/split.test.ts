import { describe, expect, test } from 'vitest';
import { CLASSES } from '../../../src/contracts/judgement.ts';
import type { CorpusRow } from './training-files.ts';
import { corpus, partOf, split } from './training-files.ts';

const rows = corpus();
const parts = partOf();

/** Ids of groups whose members lie in more than one part. */
function torn(nameOf: (row: CorpusRow) => (string | undefined)[]): string[] {
  const seen = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const name of nameOf(row)) {
      if (name === undefined) continue;
      const where = seen.get(name) ?? new Set<string>();
      seen.set(name, where.add(parts.get(row.id) ?? 'none'));
    }
  }
  return [...seen].filter(([, where]) => where.size > 1).map(([name]) => name);
}

const number = (row: CorpusRow): string => row.id.slice(row.id.lastIndexOf('-') + 1);

describe('models/training/split.json (to mend: python models/training/split.py)', () => {
  test('puts every text of the corpus into exactly one part', () => {
    const listed = Object.values(split().corpus).flat();
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test('a lure, its honest twin and the warnings that quote it stay together', () => {
    expect(torn(({ pair, quotes }) => [pair, quotes])).toEqual([]);
  });

  test('the same situation told in several languages stays together', () => {
    const recurring = new Set(['w2-chats', 'w2-honest']);
    expect(torn((row) => (recurring.has(row.file) ? [`${row.file}#${number(row)}`] : []))).toEqual([]);
    expect(torn((row) => (['bn', 'ne'].includes(row.file) ? [number(row)] : []))).toEqual([]);
  });

  test('a language of a file of contrast pairs stays together', () => {
    expect(torn((row) => (row.file.startsWith('w3-') ? [`${row.file}#${row.lang}`] : []))).toEqual([]);
  });

  test('texts that share a handle stay together', () => {
    const handle = /(?<![\w.])@[a-z][\w.]*00\b/giu;
    expect(torn(({ text }) => (text.match(handle) ?? []).map((one) => one.toLowerCase()))).toEqual([]);
  });

  test('every part has every class', () => {
    for (const part of ['train', 'dev', 'calibration', 'test']) {
      const labels = new Set(rows.filter(({ id }) => parts.get(id) === part).map(({ label }) => label));
      expect([...labels].sort()).toEqual([...CLASSES].sort());
    }
  });

  test('texts written to fill weaknesses that were known are for training only', () => {
    const late = rows.filter(({ file }) => /^w[45]-/u.test(file));
    expect(new Set(late.map(({ file }) => file)).size).toBeGreaterThan(5);
    expect(late.length).toBeGreaterThan(100);
    expect(late.filter(({ id }) => parts.get(id) !== 'train')).toEqual([]);
  });
});
