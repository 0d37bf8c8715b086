/**
 * npm run bench -- [signals|gate|normalise|scan|model] (and page: scripts/bench/page.ts)
 * Times one part on written posts and prints ratios within this run: the time of the part over that of one
 * regular expression that finds the words of the same text, and how the time grows from 20,000 to 200,000
 * characters (1 = linear). Ratios hold between machines better than milliseconds do.
 */
import { createAssess } from '../assess/assess.ts';
import { createNativeClassifier } from '../classifier/node-native.ts';
import { createWasmClassifier } from '../classifier/node-wasm.ts';
import type { Classifier } from '../contracts/classifier.ts';
import { readSignals } from '../signals/read.ts';
import { normalise } from '../text/normalise.ts';
import { errorText } from '../util/error-text.ts';
import { calibration } from '../verdict/calibration.ts';
import { gate } from '../verdict/gate.ts';
import { corpusPart } from './evaluation/rows.ts';

type Work = (text: string) => unknown;

const POSTS = 200;
const POST_LENGTH = 500;
const ROUNDS = 9;
const RUNS = 30;
const LONG = { short: 20_000, long: 200_000 } as const;

const PARTS: Readonly<Record<string, Work>> = {
  // With the text's language, which it recognises itself.
  signals: (text) => readSignals({ text }),
  gate,
  normalise,
};

async function main(): Promise<void> {
  const [part = ''] = process.argv.slice(2);
  const posts = await postsOf(POST_LENGTH);
  const words = perText(posts, (text) => text.match(/\p{L}+/gu));
  const work = PARTS[part];
  if (work) return benchPart(part, work, posts, words);
  if (part === 'scan') return benchScan(posts, words);
  if (part === 'model') return benchModel(posts);
  throw new Error(`usage: npm run bench -- ${[...Object.keys(PARTS), 'scan', 'model'].join('|')}`);
}

function benchPart(part: string, work: Work, posts: readonly string[], words: number): void {
  const each = perText(posts, work);
  const line = posts.join('\n');
  const repeated = line.repeat(Math.ceil(LONG.long / line.length));
  const short = perText([repeated.slice(0, LONG.short)], work);
  const long = perText([repeated.slice(0, LONG.long)], work);
  print(`${part}: a post of ${POST_LENGTH} characters`, `${each.toFixed(3)} ms`);
  print('half of the posts under', `${medianOf(posts, work).toFixed(3)} ms`);
  print('over finding the words of the text', `${(each / words).toFixed(1)} times`);
  print(`${LONG.long} characters`, `${long.toFixed(0)} ms`);
  print('growth from a tenth of that', `${((long / short) * (LONG.short / LONG.long)).toFixed(2)}`);
}

/** The whole way of a post on the wasm runtime, against the model's own part of it. */
async function benchScan(posts: readonly string[], words: number): Promise<void> {
  const classifier = createWasmClassifier();
  const loaded = await classifier.load();
  if (!loaded.ok) throw new Error(loaded.detail ?? loaded.error);
  const assess = createAssess({ classifier, cache: null, calibration });
  const some = posts.slice(0, POSTS / 4);
  for (const text of some) await assess({ text, lang: null, truncated: false });
  const started = performance.now();
  for (const text of some) await assess({ text, lang: null, truncated: false });
  const each = (performance.now() - started) / some.length;
  const passed = some.filter((text) => gate(text).pass);
  const modelStarted = performance.now();
  for (const text of passed) await classifier.classify(text);
  const model = (performance.now() - modelStarted) / Math.max(1, passed.length);
  await classifier.dispose();
  print(`scan: a post of ${POST_LENGTH} characters`, `${each.toFixed(1)} ms`);
  print(
    'over one run of the model',
    `${(each / model).toFixed(2)} times (${passed.length} of ${some.length} read)`,
  );
  print('over finding the words of the text', `${(each / words).toFixed(0)} times`);
}

/** One run of the model over its full 128 tokens on the shipped runtime, against the same file natively, one thread
 * each. The engine that runs the wasm in Node is Chromium's. */
async function benchModel(posts: readonly string[]): Promise<void> {
  // More than the model reads, so the tokenizer cuts it to 128.
  const text = posts.slice(0, 4).join(' ');
  const wasm = await perRun(createWasmClassifier(), text);
  const native = await perRun(createNativeClassifier(undefined, 1), text);
  print('model: 128 tokens on wasm, one thread', `${wasm.toFixed(1)} ms`);
  print('natively, one thread', `${native.toFixed(1)} ms`);
  print('wasm over native', `${(wasm / native).toFixed(1)} times`);
}

/** Median milliseconds of a run, the model loaded and warm. */
async function perRun(classifier: Classifier & { load(): Promise<unknown> }, text: string): Promise<number> {
  await classifier.load();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const answer = await classifier.classify(text);
    if (!answer.ok) throw new Error(answer.detail ?? answer.error);
    times.push(performance.now() - started);
  }
  await classifier.dispose();
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Posts of about one length, from the dev part of the corpus: all languages, all labels. */
async function postsOf(length: number): Promise<string[]> {
  const rows = await corpusPart('dev');
  const texts = rows.map(({ text }) => text).filter((text) => text.length > length / 2);
  return texts.slice(0, POSTS).map((text) => `${text}\n${text}`.slice(0, length));
}

/** Least milliseconds per text of several rounds: whatever else runs only ever adds. */
function perText(texts: readonly string[], work: Work): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    for (const text of texts) work(text);
    least = Math.min(least, (performance.now() - started) / texts.length);
  }
  return least;
}

/** The median post, each with its least milliseconds of several rounds. */
function medianOf(texts: readonly string[], work: Work): number {
  const each = texts.map((text) => perText([text], work)).sort((a, b) => a - b);
  return each[Math.floor(each.length / 2)] ?? 0;
}

function print(what: string, value: string): void {
  console.log(`${what.padEnd(40)} ${value}`);
}

main().catch((error: unknown) => {
  console.error(errorText('bench', error));
  process.exitCode = 1;
});
