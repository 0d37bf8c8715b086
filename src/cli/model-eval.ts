/**
 * npm run model:eval -- [--data DIR | --from-rows]
 * Measures what ships (gate, model, signals, verdict; wasm runtime) on the corpus' test part and, with DIR, on the
 * real texts of dev_real. Writes models/eval.json, one row a text to models/eval/, and the tables of
 * models/README.md. With --from-rows the tables are added up again from the committed rows.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MODEL_DIR } from '../classifier/node-files.ts';
import { createWasmClassifier } from '../classifier/node-wasm.ts';
import { errorText } from '../util/error-text.ts';
import { calibration } from '../verdict/calibration.ts';
import { CachedClassifier } from './evaluation/cached-classifier.ts';
import type { Outcome } from './evaluation/calibration-error.ts';
import { calibrationError } from './evaluation/calibration-error.ts';
import type { Comparison } from './evaluation/comparisons.ts';
import { compare } from './evaluation/comparisons.ts';
import type { LeftOut } from './evaluation/left-out.ts';
import { leftOut, usualThreshold } from './evaluation/left-out.ts';
import { judge } from './evaluation/judge.ts';
import type { JudgedRow } from './evaluation/judged-row.ts';
import { readJudgedRows, writeJudgedRows } from './evaluation/judged-row.ts';
import type { Evaluation } from './evaluation/markdown.ts';
import { toMarkdown, withSection } from './evaluation/markdown.ts';
import { progress } from './evaluation/observe.ts';
import type { LabelledText } from './evaluation/rows.ts';
import type { Kept } from './evaluation/robustness.ts';
import { robustness } from './evaluation/robustness.ts';
import { corpusPart, devReal, isAlarm } from './evaluation/rows.ts';
import { summariseBy, summariseByTwo } from './evaluation/summary.ts';

const MODELS = join(MODEL_DIR, '..');
const EVAL = join(MODELS, 'eval.json');
const ROWS = {
  test: join(MODELS, 'eval/test.jsonl.gz'),
  real: join(MODELS, 'eval/dev-real.jsonl.gz'),
} as const;

async function main(): Promise<void> {
  const { data, 'from-rows': fromRows } = parseArgs({
    options: { data: { type: 'string' }, 'from-rows': { type: 'boolean' } },
  }).values;
  const measured = fromRows ? await committedRows() : await measure(data);
  const { test, real } = measured;
  const { thresholds, languages } = calibration;
  const comparisons = real && (await compare(join(MODELS, 'scores'), real, test));
  const evaluation: Evaluation = {
    schema: 3,
    model: calibration.model,
    calibration: { thresholds, languages },
    test: {
      byLabel: summariseBy(test, ({ label }) => label),
      byLanguage: summariseByTwo(
        test,
        ({ lang }) => lang,
        ({ label }) => label,
      ),
      calibrationError: calibrationError(outcomes(test)),
    },
    devReal: real && {
      byLabel: summariseBy(real, ({ label }) => label),
      bySlice: summariseBy(real, ({ slice, label }) => `${slice}, ${label}`),
      calibrationError: calibrationError(outcomes(real)),
    },
    comparisons,
    leftOut: comparisons && (await leftOutOf(comparisons)),
    robustness: measured.kept,
  };
  const section = toMarkdown(evaluation);
  await writeFile(EVAL, `${JSON.stringify(evaluation, null, 1)}\n`);
  const readme = join(MODELS, 'README.md');
  await writeFile(readme, withSection(await readFile(readme, 'utf8'), section));
  console.log(section);
}

/** The runs that were trained without a source, at the thresholds that `comparisons` found for them. */
function leftOutOf(comparisons: readonly Comparison[]): Promise<LeftOut[]> {
  return leftOut(join(MODELS, 'scores/left-out'), (name) => usualThreshold(comparisons, name));
}

interface Measured {
  test: readonly JudgedRow[];
  /** Null where the real texts were not at hand. */
  real: readonly JudgedRow[] | null;
  kept: readonly Kept[];
}

/** Judges all texts anew and writes their rows. */
async function measure(data: string | undefined): Promise<Measured> {
  const wasm = createWasmClassifier();
  const loaded = await wasm.load();
  if (!loaded.ok || wasm.model === null) throw new Error(loaded.ok ? 'no model' : loaded.detail);
  const classifier = new CachedClassifier(wasm, wasm.model);
  const written = await corpusPart('test');
  const texts = data === undefined ? null : await devReal(data);
  const judged = (rows: readonly LabelledText[], name: string): Promise<JudgedRow[]> =>
    judge(rows, classifier, calibration, progress(rows.length, name));
  const test = await judged(written, 'test');
  const real = texts && (await judged(texts, 'dev_real'));
  const kept = await robustness([...written, ...(texts ?? [])], classifier, calibration, (done) =>
    console.error(`robustness: ${done} texts`),
  );
  await classifier.dispose();
  await writeJudgedRows(ROWS.test, test);
  if (real === null)
    console.error(
      'model:eval: without --data DIR (dev_real.jsonl.gz) only the written test part is measured',
    );
  else await writeJudgedRows(ROWS.real, real);
  // What anyone can add up again: scores as they are written, to four places.
  return {
    test: await readJudgedRows(ROWS.test),
    real: real && (await readJudgedRows(ROWS.real)),
    kept,
  };
}

/** The committed rows, added up again: anyone can, without the texts and without running the model. */
async function committedRows(): Promise<Measured> {
  const last = JSON.parse(await readFile(EVAL, 'utf8')) as Evaluation;
  return {
    test: await readJudgedRows(ROWS.test),
    real: await readJudgedRows(ROWS.real),
    kept: last.robustness,
  };
}

/** The calibration of what the model reads: what the gate stops has no score. */
function outcomes(rows: readonly JudgedRow[]): Outcome[] {
  return rows
    .filter(({ checked }) => checked === 'model')
    .map(({ score, label }) => ({ score, alarm: isAlarm(label) }));
}

main().catch((error: unknown) => {
  console.error(errorText('model:eval', error));
  process.exitCode = 1;
});
