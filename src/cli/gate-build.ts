import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { BUCKETS, gateFeatures, gateInput, gateText, WINDOW } from '../verdict/gate/features.ts';

/**
 * Learns the weights of src/verdict/gate/weights.ts: `node src/cli/gate-build.ts --data DIR` (DIR: the third-party
 * texts). Logistic regression over hashed letter groups: offers (lure, person_trade, job_scam, job) against ordinary
 * posts; the corpus' `train` part and the third-party rows outside split.json's `data_dev`. The threshold is set by
 * cross-validation inside `train`. No `dev`, `calibration`, `test` or dev_real row is read.
 */
const at = process.argv.indexOf('--data');
const dir = at < 0 ? undefined : process.argv[at + 1];
if (dir === undefined || !existsSync(dir)) {
  console.error('usage: gate-build.ts --data DIR');
  process.exit(2);
}

interface Row {
  id: string;
  label: string;
  text: string;
}
interface Example {
  features: Uint16Array;
  target: 0 | 1;
  weight: number;
  alarm: boolean;
  /** Rows of one `group` stay in one fold. */
  fold: number;
  ordinary: boolean;
}
const parse = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const training = 'models/training';
const split = JSON.parse(readFileSync(join(training, 'split.json'), 'utf8')) as {
  corpus: { train: string[] };
  data_dev: Record<string, string[]>;
};
const inTrain = new Set(split.corpus.train);
const heldOut = new Set(Object.values(split.data_dev).flat());
const FOLDS = 4;
const EPOCHS = 12;
const ALARM = new Set(['lure', 'person_trade', 'job_scam']);
const seen = new Uint8Array(BUCKETS);

function example(row: Row, index: number, written: boolean): Example | null {
  const alarm = ALARM.has(row.label);
  const offer = alarm || row.label === 'job';
  // Warnings retell lures: to the gate they are neither.
  if (row.label === 'talk') return null;
  const weight = written ? (alarm ? 6 : offer ? 2 : 0.7) : alarm ? 3 : 1;
  return {
    features: Uint16Array.from(gateFeatures(gateText(gateInput(row.text).slice(0, WINDOW)), seen)),
    target: offer ? 1 : 0,
    weight,
    alarm: alarm && written,
    fold: index % FOLDS,
    ordinary: !offer && !written,
  };
}

const corpus = readdirSync(join(training, 'corpus'))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => parse(readFileSync(join(training, 'corpus', name), 'utf8')))
  .filter((row) => inTrain.has(row.id));
const others = ['bg_social', 'bg_news', 'x_posts', 'emscad', 'jobs', 'tg_ru'].flatMap((name) =>
  parse(gunzipSync(readFileSync(join(dir, `${name}.jsonl.gz`))).toString('utf8')).filter(
    (row) => !heldOut.has(row.id),
  ),
);
const examples = [
  // Neighbours in a file are written alike: folds are runs of fifty.
  ...corpus.map((row, i) => example(row, Math.floor(i / 50), true)),
  ...others.map((row, i) => example(row, Math.floor(i / 50), false)),
].filter((row) => row !== null);

/** A fixed shuffle: the same weights on every machine. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items];
  let state = seed;
  for (let i = copy.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const held = copy[i] as T;
    copy[i] = copy[j] as T;
    copy[j] = held;
  }
  return copy;
}

function train(rows: readonly Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-3);
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const row of shuffled(rows, epoch + 1)) {
      const scale = 1 / Math.sqrt(row.features.length + 1);
      let sum = 0;
      for (const place of row.features) sum += weights[place] ?? 0;
      const error = row.weight * (1 / (1 + Math.exp(-(sum * scale + bias))) - row.target);
      bias -= 0.01 * error;
      for (const place of row.features) {
        const gradient = error * scale + 2e-6 * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + gradient * gradient;
        weights[place] = (weights[place] ?? 0) - (0.25 * gradient) / Math.sqrt(squares[place] ?? 1);
      }
    }
  }
  return { weights, bias };
}
function score(model: { weights: Float64Array; bias: number }, features: Uint16Array): number {
  let sum = 0;
  for (const place of features) sum += model.weights[place] ?? 0;
  return sum / Math.sqrt(features.length + 1) + model.bias;
}

const alarmScores: number[] = [];
const ordinaryScores: number[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = train(examples.filter((row) => row.fold !== fold));
  for (const row of examples) {
    if (row.fold !== fold) continue;
    if (row.alarm) alarmScores.push(score(model, row.features));
    if (row.ordinary) ordinaryScores.push(score(model, row.features));
  }
}
alarmScores.sort((a, b) => a - b);
for (const recall of [0.99, 0.995, 0.997, 0.999]) {
  const threshold = alarmScores[Math.floor(alarmScores.length * (1 - recall))] ?? 0;
  const passed = ordinaryScores.filter((value) => value >= threshold).length / ordinaryScores.length;
  console.log(
    `cross-validated: recall ${recall} at ${threshold.toFixed(2)}, ordinary passed ${(100 * passed).toFixed(1)} %`,
  );
}
const RECALL = 0.99;
const threshold = alarmScores[Math.floor(alarmScores.length * (1 - RECALL))] ?? 0;
const model = train(examples);
// Four bits a weight, the few largest cut off.
const sizes = [...model.weights].map(Math.abs).sort((x, y) => x - y);
const largest = sizes[Math.floor(sizes.length * 0.995)] ?? 1;
const level = (weight: number): number => Math.max(-7, Math.min(7, Math.round((weight / largest) * 7))) + 8;
const bytes = Buffer.alloc(BUCKETS / 2);
for (let i = 0; i < BUCKETS; i += 2) {
  bytes[i / 2] = level(model.weights[i] ?? 0) * 16 + level(model.weights[i + 1] ?? 0);
}
const base64 = bytes.toString('base64').match(/.{1,100}/g) ?? [];
writeFileSync(
  'src/verdict/gate/weights.ts',
  `// Written by src/cli/gate-build.ts: do not edit.
// Long because: it is data.
/** A post passes from this score on; the score is bias + scale × sum of weights / √(features + 1). */
export const THRESHOLD = ${threshold.toFixed(3)};
export const BIAS = ${model.bias.toFixed(4)};
export const SCALE = ${(largest / 7).toPrecision(6)};
/** Four bits a bucket (weight + 8), two a byte, base64. */
export const WEIGHTS = [
${base64.map((line) => `  '${line}',`).join('\n')}
].join('');
`,
);
console.log(
  `${examples.length} rows, ${alarmScores.length} written alarms, threshold ${threshold.toFixed(3)}`,
);
