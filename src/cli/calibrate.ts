/**
 * npm run calibrate -- --data DIR
 * Fits temperature, fusion weights and thresholds to the shipped model on the shipped runtime and writes
 * models/clf/calibration.json. DIR holds the real texts, which are not part of the project.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MODEL_DIR } from '../classifier/node-files.ts';
import { createWasmClassifier } from '../classifier/node-wasm.ts';
import type { Calibration } from '../contracts/classifier.ts';
import { errorText } from '../util/error-text.ts';
import { calibration as current } from '../verdict/calibration.ts';
import type { Fusion } from '../verdict/fuse.ts';
import { freeScore, fuse, heldLevel } from '../verdict/fuse.ts';
import { signalFacts } from '../verdict/signal-facts.ts';
import { temper } from '../verdict/temper.ts';
import type { Example } from './calibration/fusion.ts';
import { fitFusion } from './calibration/fusion.ts';
import { measuredLanguages } from './calibration/languages.ts';
import { scaleFusion } from './calibration/scale.ts';
import { fitTemperature } from './calibration/temperature.ts';
import { bestOf, variants } from './calibration/share.ts';
import type { Negative } from './calibration/thresholds.ts';
import { chooseThresholds } from './calibration/thresholds.ts';
import { CachedClassifier } from './evaluation/cached-classifier.ts';
import type { Observed } from './evaluation/observe.ts';
import { observe, progress } from './evaluation/observe.ts';
import { HELD_OUT, corpusPart, devReal, heldOutData, isAlarm } from './evaluation/rows.ts';

/** How much a text counts in the fit of the weights: written texts flatter every model, real lures are few. */
const SHARE = { real: { alarm: 4, other: 1 }, written: { alarm: 1, other: 1 } } as const;

/** Where the fit begins and what it is pulled towards: round numbers near the fits so far, always the same, so that
 * the command gives the same result however often it is run. `talkVeto` (docs/adr/0004) and `eased` (docs/adr/0010) are
 * not fitted. */
const START: Fusion = {
  bias: 0,
  model: 0.9,
  jobScam: 0.9,
  group: 0.7,
  soft: 0.4,
  weight: 0.1,
  standalone: 1.75,
  easing: 1,
  told: 3,
  retold: 0.75,
  eased: 0.4,
  talkVeto: 0.5,
};

async function main(): Promise<void> {
  const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
  if (data === undefined) throw new Error('usage: npm run calibrate -- --data DIR (with dev_real.jsonl.gz)');
  const wasm = createWasmClassifier();
  const loaded = await wasm.load();
  if (!loaded.ok || wasm.model === null) throw new Error(loaded.ok ? 'no model' : loaded.detail);
  const classifier = new CachedClassifier(wasm, wasm.model);

  const written = [...(await corpusPart('calibration')), ...(await corpusPart('dev'))];
  const real = [...(await devReal(data)), ...(await heldOutData(data))];
  const report = progress(written.length + real.length, 'calibrate');
  const observed = await observe([...written, ...real], classifier, report);
  await classifier.dispose();

  const corpus = observed.slice(0, written.length);
  const texts = observed.slice(written.length);
  const temperature = round(fitTemperature(corpus));
  const examples = {
    written: corpus.flatMap((one) => exampleOf(one, temperature, 'written')),
    real: texts.flatMap((one) => exampleOf(one, temperature, 'real')),
  };
  const fitted = fitFusion(Object.values(examples).flat(), START);
  const even = evenly(examples);
  const drafts = variants(fitted).map((variant): Calibration => {
    const fusion = scaleFusion(variant, even);
    const thresholds = chooseThresholds(texts.flatMap((one) => negativeOf(one, temperature, fusion)));
    const { languages } = current;
    return { schema: 1, model: classifier.model, temperature, fusion, thresholds, languages };
  });
  const best = bestOf(drafts, corpus, texts);
  if (best === undefined) throw new Error('there is no variant to choose from');
  const languages = measuredLanguages(corpus, (one) => levelOf(one, best));
  const calibration: Calibration = { ...best, languages };
  await writeFile(join(MODEL_DIR, 'calibration.json'), `${JSON.stringify(calibration, null, 2)}\n`);
  console.log(JSON.stringify(calibration, null, 2));
}

function exampleOf(one: Observed, temperature: number, kind: keyof typeof SHARE): Example[] {
  if (one.probabilities === null) return [];
  const alarm = isAlarm(one.row.label);
  return [
    {
      tempered: temper(one.probabilities, temperature),
      facts: signalFacts(one.reading),
      alarm,
      weight: SHARE[kind][alarm ? 'alarm' : 'other'],
    },
  ];
}

/** Each kind of text counts as half, and each text of a kind as much as another. */
function evenly(examples: Readonly<Record<string, readonly Example[]>>): Example[] {
  return Object.values(examples).flatMap((kind) => kind.map((one) => ({ ...one, weight: 1 / kind.length })));
}

/** Ordinary posts and honest job ads among the real texts; a text that the gate stops can be no false alarm. */
function negativeOf(
  { row, reading, probabilities }: Observed,
  temperature: number,
  fusion: Fusion,
): Negative[] {
  if (row.label !== 'other' && row.label !== 'job') return [];
  const slice = row.label === 'job' ? 'honest' : otherSlice(row.slice);
  if (probabilities === null) return [{ slice, score: 0, held: 'none' }];
  const tempered = temper(probabilities, temperature);
  const facts = signalFacts(reading);
  return [{ slice, score: freeScore(tempered, facts, fusion), held: heldLevel(tempered, facts, fusion) }];
}

function otherSlice(slice: string): Negative['slice'] {
  if (slice.startsWith(HELD_OUT)) return 'background';
  return slice === 'spam-not-jobs' ? 'spam' : 'ordinary';
}

function levelOf({ probabilities, reading }: Observed, draft: Calibration): string {
  return probabilities === null ? 'none' : fuse(probabilities, reading, draft).level;
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}

main().catch((error: unknown) => {
  console.error(errorText('calibrate', error));
  process.exitCode = 1;
});
