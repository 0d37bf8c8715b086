/**
 * npm run --silent scan -- [FILE|-] [--out FILE] [--fast]
 * JSON lines in, one JSON line out for each, in order. Exit status: 1 when a line failed, 2 when nothing could be
 * read or written.
 */
import { open } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createAssess } from '../assess/assess.ts';
import type { InferenceClassifier } from '../classifier/inference.ts';
import { errorText } from '../util/error-text.ts';
import { calibration } from '../verdict/calibration.ts';
import { linesOf } from './lines.ts';
import { scanLine } from './scan-line.ts';

const USAGE = 'usage: npm run --silent scan -- [FILE|-] [--out FILE] [--fast]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      fast: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help || positionals.length > 1) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const [file = '-'] = positionals;
  const input: Readable = file === '-' ? process.stdin : (await open(file)).createReadStream();
  const output: Writable =
    values.out === undefined ? process.stdout : (await open(values.out, 'w')).createWriteStream();
  const classifier = await loadClassifier(values.fast);
  try {
    return await scan(input, output, classifier);
  } finally {
    await classifier.dispose();
  }
}

async function loadClassifier(fast: boolean): Promise<InferenceClassifier> {
  const classifier = fast
    ? (await import('../classifier/node-native.ts')).createNativeClassifier()
    : (await import('../classifier/node-wasm.ts')).createWasmClassifier();
  const loaded = await classifier.load();
  if (!loaded.ok)
    console.error(`scan: signals alone decide, the model is ${loaded.error}: ${loaded.detail ?? ''}`);
  return classifier;
}

async function scan(input: Readable, output: Writable, classifier: InferenceClassifier): Promise<number> {
  const assess = createAssess({ classifier, cache: null, calibration });
  const progress = startProgress();
  let failed = 0;
  async function* judged(source: Readable): AsyncGenerator<string> {
    for await (const line of linesOf(source)) {
      const { json, failed: bad } = await scanLine(line, assess);
      if (bad) failed += 1;
      progress.step(bad);
      yield `${json}\n`;
    }
  }
  await pipeline(input, judged, output, { end: output !== process.stdout });
  progress.end();
  return failed > 0 ? 1 : 0;
}

/** One line on standard error that is written over, and only where a person looks at it. */
function startProgress(): { step: (failed: boolean) => void; end: () => void } {
  const shown = process.stderr.isTTY === true;
  const started = performance.now();
  let lines = 0;
  let failures = 0;
  const print = (): void => {
    const rate = (lines / (performance.now() - started)) * 1000;
    process.stderr.write(`\r${lines} lines, ${failures} failed, ${rate.toFixed(1)} a second `);
  };
  return {
    step: (failed) => {
      lines += 1;
      if (failed) failures += 1;
      if (shown && lines % 10 === 0) print();
    },
    end: () => {
      if (!shown) return;
      print();
      process.stderr.write('\n');
    },
  };
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // `scan … | head` closes our output: that ends the run and is no error.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    console.error(errorText('scan', error));
    process.exitCode = 2;
  },
);
