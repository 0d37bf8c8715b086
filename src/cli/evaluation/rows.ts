import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as v from 'valibot';
import type { PostClass } from '../../contracts/judgement.ts';
import { ALARM_CLASSES, ClassSchema } from '../../contracts/judgement.ts';

const TRAINING = resolve(import.meta.dirname, '../../../models/training');

const RowSchema = v.object({
  id: v.string(),
  lang: v.string(),
  label: ClassSchema,
  text: v.string(),
  slice: v.optional(v.string()),
});
const SplitSchema = v.object({
  corpus: v.record(v.string(), v.array(v.string())),
  data_dev: v.record(v.string(), v.array(v.string())),
});

export type Part = 'train' | 'dev' | 'calibration' | 'test';

/** A labelled text. `slice` names where it comes from: a part of the corpus, or a slice of the real texts. */
export interface LabelledText {
  id: string;
  lang: string;
  label: PostClass;
  text: string;
  slice: string;
}

export function isAlarm(label: PostClass): boolean {
  return (ALARM_CLASSES as readonly PostClass[]).includes(label);
}

/** The texts of one part of the committed corpus. */
export async function corpusPart(part: Part): Promise<LabelledText[]> {
  const ids = new Set((await readSplit()).corpus[part]);
  const folder = join(TRAINING, 'corpus');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const rows = await Promise.all(files.map((name) => readRows(join(folder, name), `corpus-${part}`)));
  return rows.flat().filter(({ id }) => ids.has(id));
}

/** Real texts by which models and thresholds are chosen; never trained on, never committed. */
export async function devReal(dataDir: string): Promise<LabelledText[]> {
  return readRows(join(dataDir, 'dev_real.jsonl.gz'), 'dev_real');
}

const ORDINARY_FILES = ['bg_social', 'bg_news', 'x_posts'] as const;
const ORDINARY_SLICE = 'ordinary-posts';

/** Everyday posts of other people's collections, none of which is an offer; never committed. */
export async function ordinaryPosts(dataDir: string): Promise<LabelledText[]> {
  const files = await Promise.all(
    ORDINARY_FILES.map((name) => readRows(join(dataDir, `${name}.jsonl.gz`), name)),
  );
  const real = (await devReal(dataDir)).filter(({ slice }) => slice === ORDINARY_SLICE);
  return [...files.flat(), ...real].filter(({ label }) => label === 'other');
}

/** How the slices of heldOutData begin. */
export const HELD_OUT = 'held-out ';

/** The tenth of the third-party rows that training leaves out. */
export async function heldOutData(dataDir: string): Promise<LabelledText[]> {
  const held = Object.entries((await readSplit()).data_dev);
  const files = held.map(async ([name, ids]) => {
    const wanted = new Set(ids);
    const rows = await readRows(join(dataDir, `${name}.jsonl.gz`), name);
    return rows.filter(({ id }) => wanted.has(id)).map((row) => ({ ...row, slice: `${HELD_OUT}${name}` }));
  });
  return (await Promise.all(files)).flat();
}

async function readSplit(): Promise<v.InferOutput<typeof SplitSchema>> {
  return v.parse(SplitSchema, JSON.parse(await readFile(join(TRAINING, 'split.json'), 'utf8')));
}

async function readRows(path: string, slice: string): Promise<LabelledText[]> {
  const bytes = await readFile(path);
  const text = (path.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = v.parse(RowSchema, JSON.parse(line));
      return { ...row, slice: row.slice ?? slice };
    });
}
