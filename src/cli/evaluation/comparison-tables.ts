import type { Comparison } from './comparisons.ts';
import type { LeftOut } from './left-out.ts';
import type { AtRate } from './rates.ts';
import { RATES, USUAL_RATE } from './rates.ts';
import type { Share } from './wilson.ts';
import { percent, showShare } from './wilson.ts';

type Slice = 'lures' | 'jobScams' | 'jobs' | 'talk';

/** Runs that differ in their seed alone, or one system by itself. */
interface Row {
  system: string;
  runs: readonly Comparison[];
}

/** The tables of "at equal false alarms", each with a line that says what it counts. */
export function comparisonTables(comparisons: readonly Comparison[]): string[] {
  const rows = bySeed(comparisons);
  const usual = RATES.indexOf(USUAL_RATE);
  const byRate = (slice: Slice): string =>
    table(
      ['system', ...RATES.map((rate) => `${percent(rate)} %`)],
      rows.map((row) => [row.system, ...RATES.map((_, i) => cell(row, ({ real }) => real[i]?.[slice]))]),
    );
  const rest: [string, (one: Comparison) => Share | undefined][] = [
    ['jobs', ({ real }) => real[usual]?.jobs],
    ['talk', ({ real }) => real[usual]?.talk],
    ['written lures', ({ written }) => written[usual]?.lures],
    ['written jobs', ({ written }) => written[usual]?.jobs],
    ['written talk', ({ written }) => written[usual]?.talk],
  ];
  return [
    'Real lures found where at most that share of ordinary posts is flagged:',
    byRate('lures'),
    'Real job scams found where at most that share of ordinary posts is flagged:',
    byRate('jobScams'),
    `At ${percent(USUAL_RATE)} % of ordinary posts: real jobs and talk flagged, and of the written \`test\` lures found, jobs and talk flagged:`,
    table(
      ['system', ...rest.map(([name]) => name)],
      rows.map((row) => [row.system, ...rest.map(([, of]) => cell(row, of))]),
    ),
  ];
}

/** Each source that a run was trained without, beside a run that had it. */
export function leftOutTable(leftOut: readonly LeftOut[]): string {
  return table(
    ['source', 'run', 'scams found', 'others flagged', 'scams found, all rows', 'others flagged, all rows'],
    leftOut.map(({ source, system, apart, all }) => [
      source,
      system,
      showShare(apart.scams),
      showShare(apart.others),
      showShare(all.scams),
      showShare(all.others),
    ]),
  );
}

const SEED = / seed \d+$/;

function bySeed(comparisons: readonly Comparison[]): Row[] {
  const groups = Map.groupBy(comparisons, ({ system }) => system.replace(SEED, ''));
  return [...groups].map(([name, runs]) => ({
    system: runs.length > 1 ? `${name} (${runs.length} seeds)` : name,
    runs,
  }));
}

/** One run: with its Wilson interval. Several: their mean, the lowest and the highest. */
function cell({ runs }: Row, of: (one: Comparison) => AtRate[Slice] | undefined): string {
  const shares = runs.flatMap((run) => of(run) ?? []);
  const [only] = shares;
  if (only !== undefined && shares.length === 1) return showShare(only);
  const values = shares.flatMap(({ share }) => share ?? []);
  if (values.length === 0) return '–';
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${percent(mean)} % (seeds ${percent(Math.min(...values))} %, ${percent(Math.max(...values))} %)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
