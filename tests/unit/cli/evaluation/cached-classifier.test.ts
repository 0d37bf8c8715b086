import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CachedClassifier } from '../../../../src/cli/evaluation/cached-classifier.ts';
import { TableClassifier } from '../../assess/table-classifier.ts';
import { probabilities } from '../../verdict/reading-of.ts';

const model = { name: 'table', sha256: 'abc' };
const lure = probabilities({ lure: 0.9 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lurelight-cache-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('asks the model once a text, also in the next run, and keeps no text', async () => {
  const table = new TableClassifier(model, () => Promise.resolve({ ok: true, value: lure }));
  for (let run = 0; run < 2; run += 1) {
    const cached = new CachedClassifier(table, model, folder);
    expect(await cached.classify('a secret text')).toEqual({ ok: true, value: lure });
  }
  expect(table.texts).toEqual(['a secret text']);
  const [file = ''] = await readdir(folder);
  expect(await readFile(join(folder, file), 'utf8')).not.toContain('secret');
});

it('asks again for another model, and after a failure', async () => {
  const failing = new TableClassifier(model, () => Promise.resolve({ ok: false, error: 'failed' }));
  const cached = new CachedClassifier(failing, { ...model, sha256: 'def' }, folder);
  expect((await cached.classify('a secret text')).ok).toBe(false);
  await cached.classify('a secret text');
  expect(failing.texts).toHaveLength(2);
});
