import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { ClassSchema } from '../../contracts/judgement.ts';
import { readGzippedLines } from './judged-row.ts';
import type { Comparison } from './comparisons.ts';
import { USUAL_RATE } from './rates.ts';
import { isAlarm } from './rows.ts';
import { countAbove } from './scored.ts';
import type { Share } from './wilson.ts';
import { wilson } from './wilson.ts';

/** How a run judges the rows of one source of training texts, at the threshold that its ordinary posts allow. */
export interface LeftOut {
  source: string;
  system: string;
  /** Rows of the source that no run is trained on: job scams found, others flagged. */
  apart: { scams: Share; others: Share };
  /** All rows of the source; known to the run unless it was trained without the source. */
  all: { scams: Share; others: Share };
}

/** A row as models/training/compare.py --source writes it. */
const RowSchema = v.object({
  id: v.string(),
  label: ClassSchema,
  part: v.picklist(['train', 'data_dev']),
  score: v.number(),
});

/** Every run in `folder`/SOURCE/SYSTEM.jsonl.gz. `thresholdOf`: by the name of the system, spaces for dashes. */
export async function leftOut(folder: string, thresholdOf: (system: string) => number): Promise<LeftOut[]> {
  const found: LeftOut[] = [];
  for (const source of (await readdir(folder)).sort()) {
    for (const file of (await readdir(join(folder, source))).sort()) {
      const system = basename(file, '.jsonl.gz').replaceAll('-', ' ');
      const lines = await readGzippedLines(join(folder, source, file));
      const rows = lines.map((line) => v.parse(RowSchema, JSON.parse(line)));
      const threshold = thresholdOf(system);
      const share = (apart: boolean, alarm: boolean): Share => {
        const mine = rows.filter(
          (row) => isAlarm(row.label) === alarm && (!apart || row.part === 'data_dev'),
        );
        const scores = mine.map(({ score }) => score);
        return wilson(countAbove(scores, threshold), scores.length);
      };
      const both = (apart: boolean) => ({ scams: share(apart, true), others: share(apart, false) });
      found.push({ source, system, apart: both(true), all: both(false) });
    }
  }
  return found;
}

/** The threshold at which a system flags at most USUAL_RATE of the ordinary posts. */
export function usualThreshold(comparisons: readonly Comparison[], name: string): number {
  const at = comparisons.find(({ system }) => system === name)?.real.find(({ rate }) => rate === USUAL_RATE);
  if (at === undefined)
    throw new Error(`models/scores has no "${name}": score it with models/training/compare.py`);
  return at.threshold;
}
