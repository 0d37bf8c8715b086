/**
 * npm run model:eval -- [--data DIR]
 * Measures what ships (gate, model, signals, verdict; wasm runtime) on the corpus' test part and, with DIR, on the
 * real texts of dev_real. Writes models/eval.json and the tables of models/README.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MODEL_DIR } from '../classifier/node-files.ts';
import { createWasmClassifier } from '../classifier/node-wasm.ts';
import { errorText } from '../util/error-text.ts';
import { calibration } from '../verdict/calibration.ts';
import { CachedClassifier } from './evaluation/cached-classifier.ts';
import { judge } from './evaluation/judge.ts';
import type { Evaluation } from './evaluation/markdown.ts';
import { toMarkdown, withSection } from './evaluation/markdown.ts';
import { progress } from './evaluation/observe.ts';
import type { LabelledText } from './evaluation/rows.ts';
import { corpusPart, devReal } from './evaluation/rows.ts';
import { summariseBy, summariseByTwo } from './evaluation/summary.ts';

const MODELS = join(MODEL_DIR, '..');

async function main(): Promise<void> {
  const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
  const wasm = createWasmClassifier();
  const loaded = await wasm.load();
  if (!loaded.ok || wasm.model === null) throw new Error(loaded.ok ? 'no model' : loaded.detail);
  const classifier = new CachedClassifier(wasm, wasm.model);
  const judged = (rows: readonly LabelledText[], name: string): ReturnType<typeof judge> =>
    judge(rows, classifier, calibration, progress(rows.length, name));

  const test = await judged(await corpusPart('test'), 'test');
  const real = data === undefined ? null : await judged(await devReal(data), 'dev_real');
  await classifier.dispose();
  if (real === null)
    console.error(
      'model:eval: without --data DIR (dev_real.jsonl.gz) only the written test part is measured',
    );

  const { thresholds, languages } = calibration;
  const evaluation: Evaluation = {
    schema: 1,
    model: classifier.model,
    calibration: { thresholds, languages },
    test: {
      byLabel: summariseBy(test, ({ row }) => row.label),
      byLanguage: summariseByTwo(
        test,
        ({ row }) => row.lang,
        ({ row }) => row.label,
      ),
    },
    devReal: real && {
      byLabel: summariseBy(real, ({ row }) => row.label),
      bySlice: summariseBy(real, ({ row }) => `${row.slice}, ${row.label}`),
    },
  };
  const section = toMarkdown(evaluation);
  await writeFile(join(MODELS, 'eval.json'), `${JSON.stringify(evaluation, null, 1)}\n`);
  const readme = join(MODELS, 'README.md');
  await writeFile(readme, withSection(await readFile(readme, 'utf8'), section));
  console.log(section);
}

main().catch((error: unknown) => {
  console.error(errorText('model:eval', error));
  process.exitCode = 1;
});
