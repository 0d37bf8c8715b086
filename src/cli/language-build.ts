import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { latinFeatures } from '../text/language/latin-features.ts';

/**
 * Counts the word and trigram weights of src/text/language/latin-profiles.ts:
 *   node src/cli/language-build.ts --data DIR
 * DIR holds the texts described in docs (bg_news, bg_social); the written corpus comes from models/training,
 * its `train` part alone. Single words and letter groups are kept, no text.
 */
const dir = process.argv[process.argv.indexOf('--data') + 1];
if (dir === undefined || !process.argv.includes('--data')) {
  console.error('usage: language-build.ts --data DIR');
  process.exit(2);
}

interface Row {
  id: string;
  lang: string;
  text: string;
}
const parse = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** How often a row of the written corpus counts. */
const CORPUS_WEIGHT = 3;
const training = 'models/training';
const split = JSON.parse(readFileSync(join(training, 'split.json'), 'utf8')) as {
  corpus: { train: string[] };
};
const inTrain = new Set(split.corpus.train);
const corpus = readdirSync(join(training, 'corpus'))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => parse(readFileSync(join(training, 'corpus', name), 'utf8')))
  .filter((row) => inTrain.has(row.id));
const sources: [string, Row[], number][] = [
  ['corpus', corpus, CORPUS_WEIGHT],
  ...['bg_news', 'bg_social', 'x_posts', 'emscad'].map((name): [string, Row[], number] => [
    name,
    parse(gunzipSync(readFileSync(join(dir, `${name}.jsonl.gz`))).toString('utf8')),
    1,
  ]),
];

const LANGUAGES = [
  'en',
  'vi',
  'id',
  'ms',
  'tl',
  'sw',
  'pt',
  'es',
  'fr',
  'tr',
  'uz',
  'hi-Latn',
  'ur-Latn',
  'bn-Latn',
  'ar-Latn',
  'ta-Latn',
  'ceb',
  'ha',
  'yo',
  'pcm',
];
const MAX_DOCS = 500;
const MAX_CHARACTERS = 500;
const FEATURES = 5000;
const SMOOTHING = 0.6;

const latinShare = (text: string): number => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
};
function classOf(row: Row): string | null {
  if (latinShare(row.text) < 0.75) return null;
  const base = row.lang === 'pt-BR' ? 'pt' : row.lang;
  const romanised = /^(?:hi|ur|bn|ar|ta)$/.test(base) ? `${base}-Latn` : base;
  return LANGUAGES.includes(romanised) ? romanised : null;
}

const withoutTones = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const counts = new Map<string, Float64Array>();
const totals = new Float64Array(LANGUAGES.length);
const docs = new Map<string, number>();
for (const [source, rows, weight] of sources) {
  for (const row of rows) {
    const language = classOf(row);
    if (language === null) continue;
    const key = `${source} ${language}`;
    const seen = docs.get(key) ?? 0;
    if (seen >= MAX_DOCS) continue;
    docs.set(key, seen + 1);
    const index = LANGUAGES.indexOf(language);
    const text = row.text.slice(0, MAX_CHARACTERS);
    // Vietnamese is often typed without its tones.
    const spelled = language === 'vi' ? [text, withoutTones(text)] : [text];
    for (const feature of spelled.flatMap(latinFeatures)) {
      const vector = counts.get(feature) ?? new Float64Array(LANGUAGES.length);
      vector[index] = (vector[index] ?? 0) + weight;
      totals[index] = (totals[index] ?? 0) + weight;
      counts.set(feature, vector);
    }
  }
}

const scored = [...counts].map(([feature, vector]) => {
  const logs = LANGUAGES.map((_, i) =>
    Math.log(((vector[i] ?? 0) + SMOOTHING) / ((totals[i] ?? 0) + SMOOTHING * 4000)),
  );
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  // What the feature tells: how often it comes times how far the languages lie apart.
  const told = LANGUAGES.reduce(
    (sum, _, i) => sum + ((vector[i] ?? 0) / (totals[i] ?? 1)) * Math.abs((logs[i] ?? 0) - mean),
    0,
  );
  return { feature, logs, mean, told };
});
scored.sort((a, b) => b.told - a.told);
const kept = scored.slice(0, FEATURES).sort((a, b) => (a.feature < b.feature ? -1 : 1));

// One base-36 digit a language: the natural log against the mean, in quarters, 12 = as in the mean.
const digit = (value: number): string => Math.min(35, Math.max(0, Math.round(value * 4) + 12)).toString(36);
const lines = kept.map(
  ({ feature, logs, mean }) => `${feature}\t${logs.map((log) => digit(log - mean)).join('')}`,
);
writeFileSync(
  'src/text/language/latin-profiles.ts',
  `// Written by src/cli/language-build.ts: do not edit.
// Long because: it is data.
export const PROFILE_LANGUAGES: readonly string[] =
  '${LANGUAGES.join(' ')}'.split(' ');
/** Lines of feature, tab, one base-36 digit a language: natural log of its frequency against the mean × 4 + 12. */
export const PROFILES = \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}
\`;
`,
);
console.log(`${kept.length} features`, Object.fromEntries(docs));
