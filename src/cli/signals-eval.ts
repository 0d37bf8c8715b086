/**
 * npm run signals:eval -- [--data DIR] [--print] [--held-out] [--part PART …] [--by-language CODE]
 * What the signals alone make of the corpus and of DIR's real texts. Writes docs/signals.md; `--print` and any `--part`
 * print instead. The texts of train and dev may be read, so the words behind false reasons are printed for them;
 * of `calibration` and `test` (`--part test`, or `--held-out` beside the rest) there are totals and nothing else.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSignals } from '../signals/read.ts';
import { errorText } from '../util/error-text.ts';
import { gate } from '../verdict/gate.ts';
import { levelFromSignals } from '../verdict/signal-level.ts';
import { falseReasonLines } from './evaluation/false-reasons.ts';
import { ENOUGH_LURES, floorTable, ordinaryFloors, realFloors, textFloors } from './evaluation/floors.ts';
import type { LabelledText, Part } from './evaluation/rows.ts';
import { corpusPart, devReal, ordinaryPosts } from './evaluation/rows.ts';
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
const READABLE: readonly Part[] = ['train', 'dev'];

function read(rows: readonly LabelledText[]): ReadText[] {
  return rows.map((row) => {
    const reading = readSignals({ text: row.text });
    return {
      id: row.id,
      lang: row.lang,
      label: row.label,
      slice: row.slice,
      reading,
      level: levelFromSignals(reading).level,
      passesGate: gate(row.text).pass,
    };
  });
}

const readParts = async (parts: readonly Part[]): Promise<ReadText[]> =>
  read((await Promise.all(parts.map(corpusPart))).flat());

/** Languages with enough lures in all parts of the corpus; nothing but labels is looked at. */
async function measuredLanguages(): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { lang, label } of (await Promise.all(PARTS.map(corpusPart))).flat()) {
    if (label === 'lure') counts.set(tableLanguage(lang), (counts.get(tableLanguage(lang)) ?? 0) + 1);
  }
  return [...counts].flatMap(([lang, count]) => (count >= ENOUGH_LURES ? [lang] : [])).sort();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      'by-language': { type: 'string' },
      part: { type: 'string', multiple: true },
      'held-out': { type: 'boolean' },
      print: { type: 'boolean' },
    },
  });
  const wanted = values.part ?? READABLE;
  const parts = PARTS.filter((part) => wanted.includes(part));
  if (parts.length !== wanted.length) throw new Error(`--part must be one of ${PARTS.join(', ')}`);
  const readable = parts.every((part) => READABLE.includes(part));
  const texts = await readParts(parts);
  const lang = values['by-language'];
  if (lang !== undefined) {
    if (!readable) throw new Error('--by-language is for train and dev: the other parts have totals only');
    console.log(firingTable(texts.filter((text) => tableLanguage(text.lang) === lang)));
    return;
  }
  const sections = readable ? await wholeReport(texts, parts) : await totals(texts, parts);
  if (values['held-out'] === true && readable) {
    for (const part of ['calibration', 'test'] as const)
      sections.push(...(await totals(await readParts([part]), [part])));
  }
  if (values.data !== undefined) sections.push(...(await realSections(values.data)));
  if (readable) sections.push(...coverage());
  const report = sections.join('\n\n');
  if (values.print || values.part !== undefined) console.log(report);
  else await writeInto(report);
  if (readable)
    console.log(['', 'False reasons, to be read and mended:', ...falseReasonLines(texts)].join('\n'));
}

const LEVELS =
  'Share of texts at `some` or `strong` with its 95 % Wilson interval and their number, and the share at `strong`.';

async function wholeReport(texts: readonly ReadText[], parts: readonly Part[]): Promise<string[]> {
  return [
    `### Floors, written texts (${nameOf(parts)})`,
    floorTable(textFloors(texts, await measuredLanguages())),
    `### Levels by signals alone, written texts (${nameOf(parts)})`,
    LEVELS,
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
}

/** For parts whose texts nobody reads. */
async function totals(texts: readonly ReadText[], parts: readonly Part[]): Promise<string[]> {
  return [
    `### Floors, ${nameOf(parts)} (texts not read)`,
    floorTable(textFloors(texts, await measuredLanguages())),
    LEVELS,
    levelTable(texts, 'texts'),
  ];
}

async function realSections(dataDir: string): Promise<string[]> {
  const real = read(await devReal(dataDir));
  return [
    '### Floors, real texts (`dev_real`) and ordinary posts',
    floorTable([...realFloors(real), ...ordinaryFloors(read(await ordinaryPosts(dataDir)))]),
    '### Levels by signals alone, real texts (`dev_real`)',
    'No text of it was read while patterns were written; one false reason was mended after short quotes (up to 30 characters) of the honest posts that fired it were seen.',
    levelTable(real, 'slice', (text) => text.slice),
  ];
}

const coverage = (): string[] => [
  '### Patterns and examples',
  'Patterns / examples (texts that must match and twins that must not). An empty cell has none.',
  coverageTable(),
];

const nameOf = (parts: readonly Part[]): string =>
  `${parts.length === 1 ? 'part' : 'parts'} ${parts.join(' and ')}`;

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
