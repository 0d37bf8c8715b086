import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import { sha256Hex } from '../../classifier/manifest.ts';
import { CheckedSchema, ClassSchema, LevelSchema } from '../../contracts/judgement.ts';

/**
 * A labelled text as what ships judges it, and as each half would behind the same gate, without the text: what the
 * tables are added up from, also where the text may not be committed.
 */
const JudgedRowSchema = v.object({
  id: v.string(),
  lang: v.string(),
  label: ClassSchema,
  slice: v.string(),
  hash: v.string(),
  level: LevelSchema,
  class: ClassSchema,
  checked: CheckedSchema,
  /** Fused; 0 where the gate stops the text. */
  score: v.number(),
  signalsAlone: LevelSchema,
  signalScore: v.number(),
  modelAlone: LevelSchema,
  /** Probability of the three alarm classes together. */
  modelScore: v.number(),
});
export type JudgedRow = v.InferOutput<typeof JudgedRowSchema>;

/** First 16 hex digits of the SHA-256 of a text in UTF-8. */
export async function hashOf(text: string): Promise<string> {
  return (await sha256Hex(new TextEncoder().encode(text))).slice(0, 16);
}

const DIGITS = 4;

/** JSON Lines, gzipped; scores to four places. */
export async function writeJudgedRows(path: string, rows: readonly JudgedRow[]): Promise<void> {
  const short = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;
  const lines = rows.map((row) => `${JSON.stringify(row, short)}\n`).join('');
  await writeFile(path, await promisify(gzip)(lines, { level: 9 }));
}

export async function readJudgedRows(path: string): Promise<JudgedRow[]> {
  return (await readGzippedLines(path)).map((line) => v.parse(JudgedRowSchema, JSON.parse(line)));
}

const ScoreSchema = v.object({ id: v.string(), score: v.number() });

/** Scores of another system by the id of the text, as models/training/compare.py writes them. */
export async function readScores(path: string): Promise<ReadonlyMap<string, number>> {
  const rows = (await readGzippedLines(path)).map((line) => v.parse(ScoreSchema, JSON.parse(line)));
  return new Map(rows.map(({ id, score }) => [id, score]));
}

/** The lines of a gzipped text file that hold something. */
export async function readGzippedLines(path: string): Promise<string[]> {
  const text = (await promisify(gunzip)(await readFile(path))).toString('utf8');
  return text.split('\n').filter((line) => line !== '');
}
