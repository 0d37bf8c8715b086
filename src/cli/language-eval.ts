import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detectLanguage } from '../text/language.ts';
import { dataTag, primaryTag } from '../text/languages.ts';
import { normalise } from '../text/normalise.ts';

/**
 * How often text/language.ts names the labelled language (primary subtag), per language, on the corpus' `dev` part and on the
 * real texts of dev_real (in `--data DIR`). `node src/cli/language-eval.ts [--data DIR] [--part dev] [--wrong]`
 */
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
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const training = 'models/training';
const part = option('--part') ?? 'dev';
const split = JSON.parse(readFileSync(join(training, 'split.json'), 'utf8')) as {
  corpus: Record<string, string[]>;
};
const ids = new Set(split.corpus[part] ?? []);
const sets: [string, Row[]][] = [
  [
    `corpus ${part}`,
    readdirSync(join(training, 'corpus'))
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => parse(readFileSync(join(training, 'corpus', name), 'utf8')))
      .filter((row) => ids.has(row.id)),
  ],
];
const data = option('--data');
if (data !== undefined && existsSync(join(data, 'dev_real.jsonl.gz'))) {
  sets.push(['dev_real', parse(gunzipSync(readFileSync(join(data, 'dev_real.jsonl.gz'))).toString('utf8'))]);
}

for (const [name, rows] of sets) {
  const perLanguage = new Map<string, { right: number; all: number; wrong: Map<string, number> }>();
  let right = 0;
  for (const row of rows) {
    const found = detectLanguage(normalise(row.text).text).lang;
    const tag = dataTag(row.lang);
    const entry = perLanguage.get(tag) ?? { right: 0, all: 0, wrong: new Map<string, number>() };
    entry.all += 1;
    // Bare `zh` takes either script; primary subtags are what measurements are kept by.
    if (primaryTag(found) === primaryTag(row.lang) && (!tag.startsWith('zh-') || found === tag)) {
      entry.right += 1;
      right += 1;
    } else {
      entry.wrong.set(found, (entry.wrong.get(found) ?? 0) + 1);
      if (process.argv.includes('--wrong'))
        console.log(`${row.id} ${row.lang} → ${found}: ${row.text.slice(0, 90).replaceAll('\n', ' ')}`);
    }
    perLanguage.set(tag, entry);
  }
  console.log(`${name}: ${right} of ${rows.length} (${((100 * right) / rows.length).toFixed(1)} %)`);
  for (const [lang, { right: ok, all, wrong }] of [...perLanguage].sort((a, b) => b[1].all - a[1].all)) {
    const shown = [...wrong].sort((a, b) => b[1] - a[1]).map(([as, n]) => `${as} ${n}`);
    console.log(
      `  ${lang.padEnd(8)} ${String(ok).padStart(4)} / ${String(all).padStart(4)}  ${shown.join(', ')}`,
    );
  }
}
