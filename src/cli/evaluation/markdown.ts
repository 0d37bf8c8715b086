import type { Comparison } from './comparisons.ts';
import { comparisonTables, leftOutTable } from './comparison-tables.ts';
import type { LeftOut } from './left-out.ts';
import { USUAL_RATE, ruleOfThree } from './rates.ts';
import type { Kept } from './robustness.ts';
import type { Summary } from './summary.ts';
import { percent, showShare } from './wilson.ts';

/** What models/eval.json holds. */
export interface Evaluation {
  schema: 3;
  model: { name: string; sha256: string };
  calibration: { thresholds: { some: number; strong: number }; languages: readonly string[] };
  /** The `test` part of the committed corpus by label, and by language and label. */
  test: {
    byLabel: Record<string, Summary>;
    byLanguage: Record<string, Record<string, Summary>>;
    calibrationError: number | null;
  };
  /** Real texts by slice and label; null where they were not at hand. */
  devReal: {
    byLabel: Record<string, Summary>;
    bySlice: Record<string, Summary>;
    calibrationError: number | null;
  } | null;
  /** Null where the real texts were not at hand: their ordinary posts set the thresholds. */
  comparisons: readonly Comparison[] | null;
  leftOut: readonly LeftOut[] | null;
  robustness: readonly Kept[];
}

const BEGIN = '<!-- eval:begin -->';
const END = '<!-- eval:end -->';

/** The section of models/README.md between its two comments, written anew. */
export function withSection(readme: string, section: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin === -1 || end < begin)
    throw new Error(`models/README.md: put "${BEGIN}" and "${END}" where the table belongs`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${section}\n${readme.slice(end)}`;
}

/** The tables of the model card. */
export function toMarkdown(evaluation: Evaluation): string {
  const { model, calibration, test, devReal, comparisons, leftOut, robustness } = evaluation;
  const { some, strong } = calibration.thresholds;
  const parts = [
    `Model ${model.name}, SHA-256 \`${model.sha256.slice(0, 16)}…\`; thresholds ${some} (some) and ${strong} (strong).`,
    'Shares with 95 % Wilson intervals and the number of texts. "Flagged" is `some` or `strong`: for lure, ' +
      'person_trade and job_scam recall, for the others false alarms. "Class right" is of the flagged. "Signals alone" and "model alone" ' +
      'stand behind the same gate and thresholds. No text came with its language.',
    '#### Written texts kept apart (`test`), by label',
    table('label', test.byLabel),
    '#### Written texts (`test`), by language: flagged',
    languageTable(test.byLanguage),
  ];
  if (devReal) {
    parts.push(
      '#### Real texts (`dev_real`), by label',
      'The thresholds and the weights of the fusion were chosen on these, so the figures flatter a little.',
      table('label', devReal.byLabel),
      '#### Real texts, by slice and label',
      table('slice, label', devReal.bySlice),
      boundsOf(devReal.bySlice),
    );
  }
  if (comparisons)
    parts.push(
      '#### At equal false alarms: what ships, its halves, and simpler ways',
      'Each system has the threshold at which at most that share of the ordinary posts of `dev_real` is flagged, all behind the same ' +
        'gate. Where runs differ in their seed alone: their mean, the lowest and the highest.',
      ...comparisonTables(comparisons),
    );
  if (leftOut)
    parts.push(
      '#### One source left out of the training',
      `Rows of that source that no run is trained on, and all its rows, which are new only to the run without it; at ${percent(USUAL_RATE)} % of ` +
        'ordinary posts.',
      leftOutTable(leftOut),
    );
  if (robustness.length > 0)
    parts.push(
      '#### Hidden words: share of the flagged alarm texts that stays flagged',
      'Texts of `test` and, where at hand, `dev_real`; the share of letters or words that is touched in brackets.',
      keptTable(robustness),
    );
  const errors = [
    ['test', test.calibrationError],
    ['dev_real', devReal?.calibrationError ?? null],
  ] as const;
  const shown = errors.flatMap(([name, error]) =>
    error === null ? [] : [`\`${name}\` ${error.toFixed(3)}`],
  );
  if (shown.length > 0)
    parts.push(
      `Calibration error of the fused score (15 adaptive bins, texts that the model reads): ${shown.join(', ')}.`,
    );
  return `${parts.join('\n\n')}\n`;
}

const COLUMNS = [
  'flagged',
  'strong',
  'class right',
  'unsure',
  'gate',
  'signals alone',
  'model alone',
] as const;

const SHOWN = ['some', 'strong', 'named', 'unsure', 'gate', 'signalsAlone', 'modelAlone'] as const;

function table(first: string, summaries: Record<string, Summary>): string {
  const rows = Object.entries(summaries).map(([name, one]) =>
    [name, ...SHOWN.map((share) => showShare(one[share]))].join(' | '),
  );
  const head = [first, ...COLUMNS].join(' | ');
  const line = [first, ...COLUMNS].map(() => '---').join(' | ');
  return [head, line, ...rows].map((row) => `| ${row} |`).join('\n');
}

/** What slices without a false alarm still allow. */
function boundsOf(slices: Record<string, Summary>): string {
  const bounds = Object.entries(slices).flatMap(([name, { some, strong }]) => {
    if (/, (lure|job_scam|person_trade)$/.test(name)) return [];
    const [flagged, strongly] = [ruleOfThree(some), ruleOfThree(strong)];
    if (flagged !== null) return [`${name}: flagged at most ${percent(flagged)} %`];
    return strongly === null ? [] : [`${name}: strong at most ${percent(strongly)} %`];
  });
  return bounds.length === 0
    ? 'No slice is without a false alarm.'
    : `Where no false alarm was seen, the rule of three bounds its share (95 %): ${bounds.join('; ')}.`;
}

function keptTable(kept: readonly Kept[]): string {
  const families = Map.groupBy(kept, ({ family }) => family);
  const rows = [...families].map(([family, all]) => {
    const cells = all.map(
      ({ strength, before, after }) =>
        `${percent(before === 0 ? 0 : after / before)} % (${percent(strength)} %)`,
    );
    return `| ${[family, cells.join(', ')].join(' | ')} |`;
  });
  return ['| how | kept |', '| --- | --- |', ...rows].join('\n');
}

const LABELS = ['lure', 'person_trade', 'job_scam', 'job', 'talk', 'other'] as const;

function languageTable(languages: Record<string, Record<string, Summary>>): string {
  const rows = Object.entries(languages).map(([lang, labels]) => {
    const cells = LABELS.map((label) => {
      const summary = labels[label];
      return summary ? showShare(summary.some) : '–';
    });
    return [lang, ...cells].join(' | ');
  });
  const head = ['language', ...LABELS].join(' | ');
  const line = ['language', ...LABELS].map(() => '---').join(' | ');
  return [head, line, ...rows].map((row) => `| ${row} |`).join('\n');
}
