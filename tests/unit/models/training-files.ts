import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const TRAINING = join(import.meta.dirname, '../../../models/training');
export const CLF = join(import.meta.dirname, '../../../models/clf');

export interface CorpusRow {
  id: string;
  lang: string;
  label: string;
  text: string;
  pair?: string;
  quotes?: string;
  file: string;
}

export interface Split {
  corpus: Record<string, string[]>;
  data_dev: Record<string, string[]>;
}

/** The same as `fingerprint` of models/training/texts.py: NFKC, lower case, no white space, SHA-256, 16 digits. */
export function fingerprint(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}

export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function corpus(): CorpusRow[] {
  const folder = join(TRAINING, 'corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readLines<CorpusRow>(join(folder, name)).map((row) => ({ ...row, file: name.replace('.jsonl', '') })),
  );
}

export function split(): Split {
  return JSON.parse(readFileSync(join(TRAINING, 'split.json'), 'utf8')) as Split;
}

/** Part of each text of the corpus by id. */
export function partOf(): Map<string, string> {
  return new Map(Object.entries(split().corpus).flatMap(([part, ids]) => ids.map((id) => [id, part] as const)));
}

export interface ListedRow {
  id: string;
  print: string;
}

function listedRows(name: string): ListedRow[] {
  const text = gunzipSync(readFileSync(join(TRAINING, name))).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [id = '', print = ''] = line.split('\t');
      return { id, print };
    });
}

/** Id and fingerprint of every row that the shipped model was trained on. */
export const trainingRows = (): ListedRow[] => listedRows('training-rows.txt.gz');

/** Id and fingerprint of every text of dev_real and suspects, which must never be trained on. */
export const heldOutRows = (): ListedRow[] => listedRows('held-out-rows.txt.gz');
