import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { gate } from '../verdict/gate.ts';

/**
 * The gate's recall and pass rate: `node src/cli/gate-eval.ts --data DIR [--missed] [--passed]`. Corpus parts `train` and
 * `dev` (never `test`), real texts of dev_real, and the ordinary posts of DIR, of which only the rows of split.json's
 * `data_dev` and dev_real were not learned from.
 */
interface Row {
  id: string;
  lang: string;
  label: string;
  slice?: string;
  text: string;
}
const parse = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
const at = process.argv.indexOf('--data');
const dir = at < 0 ? undefined : process.argv[at + 1];
const showMissed = process.argv.includes('--missed');
const showPassed = process.argv.includes('--passed');
const ALARM = new Set(['lure', 'person_trade', 'job_scam']);

const training = 'models/training';
const split = JSON.parse(readFileSync(join(training, 'split.json'), 'utf8')) as {
  corpus: Record<string, string[]>;
  data_dev: Record<string, string[]>;
};
const corpus = readdirSync(join(training, 'corpus'))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => parse(readFileSync(join(training, 'corpus', name), 'utf8')));

/** 95 % Wilson interval in per cent. */
function wilson(hits: number, all: number): string {
  if (all === 0) return 'none';
  const z = 1.96;
  const p = hits / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${String(hits).padStart(5)} of ${String(all).padStart(5)} = ${(100 * p).toFixed(2)} % (${(100 * (middle - half)).toFixed(1)}–${(100 * (middle + half)).toFixed(1)})`;
}

function report(name: string, rows: readonly Row[], wanted: boolean): void {
  let passed = 0;
  const why = new Map<string, number>();
  for (const row of rows) {
    const result = gate(row.text);
    if (result.pass) passed += 1;
    else why.set(result.why, (why.get(result.why) ?? 0) + 1);
    if (wanted ? showMissed && !result.pass : showPassed && result.pass) {
      console.log(`    ${row.id} ${row.lang} ${result.why}: ${row.text.slice(0, 140).replaceAll('\n', ' ')}`);
    }
  }
  console.log(
    `${name.padEnd(34)} passed ${wilson(passed, rows.length)}  stopped: ${[...why].map(([k, n]) => `${k} ${n}`).join(', ')}`,
  );
}

for (const part of ['train', 'dev']) {
  const ids = new Set(split.corpus[part] ?? []);
  const rows = corpus.filter((row) => ids.has(row.id));
  for (const label of ['lure', 'job_scam', 'person_trade', 'job', 'talk', 'other']) {
    report(
      `corpus ${part} ${label}`,
      rows.filter((row) => row.label === label),
      ALARM.has(label),
    );
  }
  const alarms = rows.filter((row) => row.label === 'lure' || row.label === 'job_scam');
  report(`corpus ${part} lure + job_scam`, alarms, false);
  const languages = [...new Set(alarms.map((row) => row.lang))].sort();
  console.log(
    `  by language: ${languages
      .map((lang) => {
        const own = alarms.filter((row) => row.lang === lang);
        return `${lang} ${own.filter((row) => gate(row.text).pass).length}/${own.length}`;
      })
      .join(', ')}`,
  );
}
if (dir !== undefined && existsSync(dir)) {
  const load = (name: string): Row[] =>
    parse(gunzipSync(readFileSync(join(dir, `${name}.jsonl.gz`))).toString('utf8'));
  const real = load('dev_real');
  report(
    'dev_real lure + job_scam',
    real.filter((row) => ALARM.has(row.label)),
    true,
  );
  for (const label of ['lure', 'job_scam', 'job', 'talk'])
    report(
      `dev_real ${label}`,
      real.filter((row) => row.label === label),
      false,
    );
  const ordinary = real.filter((row) => row.label === 'other');
  report('dev_real other', ordinary, false);
  for (const slice of [...new Set(ordinary.map((row) => row.slice ?? ''))].sort()) {
    report(
      `  slice ${slice}`,
      ordinary.filter((row) => row.slice === slice),
      false,
    );
  }
  let all = 0;
  let passed = 0;
  for (const name of ['bg_social', 'bg_news', 'x_posts']) {
    const rows = load(name).filter((row) => row.label === 'other');
    const heldOut = new Set(split.data_dev[name] ?? []);
    report(`${name} all`, rows, false);
    report(
      `${name} not learned from`,
      rows.filter((row) => heldOut.has(row.id)),
      false,
    );
    all += rows.length;
    passed += rows.filter((row) => gate(row.text).pass).length;
  }
  report('ordinary posts, all four sources', ordinary, false);
  passed += ordinary.filter((row) => gate(row.text).pass).length;
  all += ordinary.length;
  console.log(`ordinary posts together: ${wilson(passed, all)}`);
  const started = performance.now();
  for (const row of real) gate(row.text);
  console.log(`${((performance.now() - started) / real.length).toFixed(4)} ms a post of dev_real`);
}
