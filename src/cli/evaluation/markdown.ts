import type { Summary } from './summary.ts';
import { showShare } from './wilson.ts';

/** What models/eval.json holds. */
export interface Evaluation {
  schema: 1;
  model: { name: string; sha256: string };
  calibration: { thresholds: { some: number; strong: number }; languages: readonly string[] };
  /** The `test` part of the committed corpus by label, and by language and label. */
  test: { byLabel: Record<string, Summary>; byLanguage: Record<string, Record<string, Summary>> };
  /** Real texts by slice and label; null where they were not at hand. */
  devReal: { byLabel: Record<string, Summary>; bySlice: Record<string, Summary> } | null;
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
export function toMarkdown({ model, calibration, test, devReal }: Evaluation): string {
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
    );
  }
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
