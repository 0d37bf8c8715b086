import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtRate } from './rates.ts';
import { atRates } from './rates.ts';
import type { JudgedRow } from './judged-row.ts';
import { readScores } from './judged-row.ts';
import type { Scored } from './scored.ts';

/** One system at each rate of false alarms among the ordinary posts of the real texts. */
export interface Comparison {
  system: string;
  real: AtRate[];
  written: AtRate[];
}

const ORDINARY = 'ordinary-posts';
const OWN: readonly { system: string; scoreOf: (row: JudgedRow) => number }[] = [
  { system: 'what ships: gate, model, signals', scoreOf: (row) => row.score },
  { system: 'model alone, behind the gate', scoreOf: (row) => row.modelScore },
  { system: 'signals alone, behind the gate', scoreOf: (row) => row.signalScore },
];

/**
 * What ships, its halves, and every system whose scores lie in `folder` (one file a system, its name with dashes for
 * spaces), on the same texts. Thresholds come from the ordinary posts among `real`.
 */
export async function compare(
  folder: string,
  real: readonly JudgedRow[],
  written: readonly JudgedRow[],
): Promise<Comparison[]> {
  const own = OWN.map(({ system, scoreOf }) => comparison(system, scoreOf, real, written));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl.gz')).sort();
  const others = files.map(async (name) => {
    const scores = await readScores(join(folder, name));
    const scoreOf = ({ id, checked }: JudgedRow): number => {
      // Behind the same gate as what ships.
      if (checked === 'gate') return 0;
      const score = scores.get(id);
      if (score === undefined)
        throw new Error(`${name} has no score for ${id}: run models/training/compare.py again`);
      return score;
    };
    return comparison(name.replace('.jsonl.gz', '').replaceAll('-', ' '), scoreOf, real, written);
  });
  return [...own, ...(await Promise.all(others))];
}

function comparison(
  system: string,
  scoreOf: (row: JudgedRow) => number,
  real: readonly JudgedRow[],
  written: readonly JudgedRow[],
): Comparison {
  const scored = (rows: readonly JudgedRow[]): Scored[] =>
    rows.map((row) => ({ id: row.id, label: row.label, slice: row.slice, score: scoreOf(row) }));
  const ordinary = scored(real.filter(({ slice }) => slice === ORDINARY)).map(({ score }) => score);
  return { system, real: atRates(ordinary, scored(real)), written: atRates(ordinary, scored(written)) };
}
