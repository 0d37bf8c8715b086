/**
 * npm run signals:eval -- [--data DIR] [--by-language LANG] [--print]
 * What the signals alone find in the parts `train` and `dev` of the corpus (they were seen while the patterns were
 * written) and, with `--data`, in the real texts of dev_real. Writes the tables into docs/signals.md between its comments;
 * `--print` prints them instead, `--by-language` prints how often each signal fires in one language.
 * `--part calibration` reads another part; `test` is for the last word only.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSignals } from '../signals/read.ts';
import { errorText } from '../util/error-text.ts';
import { levelFromSignals } from '../verdict/signal-level.ts';
import type { LabelledText, Part } from './evaluation/rows.ts';
import { corpusPart, devReal } from './evaluation/rows.ts';
import type { ReadText } from './evaluation/signal-tables.ts';
import {
  coverageTable,
  falseReasonTable,
  firingTable,
  groupTable,
  levelTable,
  tableLanguage,
} from './evaluation/signal-tables.ts';

const DOCUMENT = resolve(import.meta.dirname, '../../docs/signals.md');
const BEGIN = '<!-- signals-eval:begin -->';
const END = '<!-- signals-eval:end -->';
const PARTS: readonly Part[] = ['train', 'dev', 'calibration', 'test'];

function read(rows: readonly LabelledText[]): ReadText[] {
  return rows.map((row) => {
    const reading = readSignals({ text: row.text });
    return {
      lang: row.lang,
      label: row.label,
      slice: row.slice,
      reading,
      level: levelFromSignals(reading).level,
    };
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      'by-language': { type: 'string' },
      part: { type: 'string', multiple: true },
      print: { type: 'boolean' },
    },
  });
  const wanted = values.part ?? ['train', 'dev'];
  const parts = PARTS.filter((part) => wanted.includes(part));
  if (parts.length !== wanted.length) throw new Error(`--part must be one of ${PARTS.join(', ')}`);
  const texts = read((await Promise.all(parts.map(corpusPart))).flat());

  const lang = values['by-language'];
  if (lang !== undefined) {
    console.log(firingTable(texts.filter((text) => tableLanguage(text.lang) === lang)));
    return;
  }
  const sections = [
    `### Levels by signals alone, written texts (parts ${parts.join(' and ')})`,
    'Share of texts at `some` or `strong` with its 95 % Wilson interval and their number, and the share at `strong`.',
    levelTable(texts, 'language', (text) => tableLanguage(text.lang)),
    '### Counted groups in a text',
    'The soft signals together are one group.',
    groupTable(texts),
    '### How often each signal fires',
    firingTable(texts),
    '### Most frequent false reasons',
    'Signals in honest texts (job, talk, other) that reach a level.',
    falseReasonTable(texts),
  ];
  if (values.data !== undefined) {
    const real = read(await devReal(values.data));
    sections.push(
      '### Levels by signals alone, real texts (`dev_real`)',
      'No text of it was read while patterns were written; one false reason was mended after short quotes (up to 30 characters) of the honest posts that fired it were seen.',
      levelTable(real, 'slice', (text) => text.slice),
    );
  }
  sections.push(
    '### Patterns and examples',
    'Patterns / examples (texts that must match and twins that must not).',
    coverageTable(),
  );
  const report = sections.join('\n\n');
  if (values.print) console.log(report);
  else await writeInto(report);
}

async function writeInto(report: string): Promise<void> {
  const document = await readFile(DOCUMENT, 'utf8');
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin === -1 || end < begin)
    throw new Error(`docs/signals.md: put "${BEGIN}" and "${END}" where the tables belong`);
  await writeFile(
    DOCUMENT,
    `${document.slice(0, begin + BEGIN.length)}\n\n${report}\n\n${document.slice(end)}`,
  );
  console.log('docs/signals.md written');
}

try {
  await main();
} catch (error) {
  console.error(errorText('evaluating the signals', error));
  process.exitCode = 1;
}
