import { SCRIPT_IDS } from '../../signals/script-ids.ts';
import type { ScriptId } from '../../signals/script-ids.ts';
import { withEntry } from './registry-line.ts';
import type { Scaffold } from './write.ts';

const FOLDER = 'src/signals/languages';
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;

/** Where CLDR's name of a script is not ours. */
const SCRIPT_NAMES: Readonly<Record<string, ScriptId>> = {
  Latn: 'Latin',
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Kana',
  Laoo: 'Lao',
  Khmr: 'Khmer',
  Mymr: 'Myanmar',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Arab: 'Arabic',
  Taml: 'Tamil',
  Sinh: 'Sinhala',
  Cyrl: 'Cyrillic',
  Kore: 'Hangul',
  Ethi: 'Ethiopic',
  Thai: 'Thai',
};

/** A language of the posts: its file, its line in the registry, and a test that fails until words are written. */
export function scaffoldLanguage(code: string): Scaffold {
  if (!TAG.test(code)) throw new Error(`"${code}" is no language tag like sw, fil or hi-Latn`);
  const script = scriptOf(code);
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  const variable = code.replace(/-(.)/, (_dash, letter: string) => letter.toUpperCase());
  const file = `${code.toLowerCase()}.ts`;
  const listed = variable === code ? code : `'${code}': ${variable}`;
  return {
    files: {
      [`${FOLDER}/${file}`]: languageFile(variable, name, script),
      [`tests/unit/signals/languages/${code.toLowerCase()}.test.ts`]: testFile(name),
    },
    edits: {
      [`${FOLDER}/registry.ts`]: (text) =>
        withEntry(text, { name: variable, file, listed, listEnd: '} satisfies Record<string, Language>' }),
    },
    next: [
      `Write in ${FOLDER}/${file} the words of denial and, per signal, patterns, examples and twins (notation: src/signals/pattern.ts).`,
      `Put an offer and an honest job into tests/unit/signals/languages/${code.toLowerCase()}.test.ts.`,
      'Run npx vitest run tests/unit/signals until it passes, then npm run signals:eval.',
      'Where the texts of the language are to be recognised too: src/text/languages.ts.',
    ],
  };
}

function scriptOf(code: string): ScriptId {
  const cldr = new Intl.Locale(code).maximize().script ?? '';
  const script = SCRIPT_NAMES[cldr] ?? SCRIPT_IDS.find((id) => id === cldr);
  if (script === undefined)
    throw new Error(`${code} is written in ${cldr}, which src/signals/script-ids.ts does not have yet`);
  return script;
}

const languageFile = (
  variable: string,
  name: string,
  script: ScriptId,
): string => `import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const ${variable}: Language = {
  name: '${name}',
  script: '${script}',
  negation: {
    before: wholeWords('no|without'),
    reach: 24,
  },
  words: {
    PASSPORT_HANDOVER: {
      patterns: lines\`\`,
      match: lines\`\`,
      twins: lines\`\`,
    },
  },
};
`;

const testFile = (name: string): string => `import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../../src/signals/read.ts';
import { levelFromSignals } from '../../../../src/verdict/signal-level.ts';

const level = (text: string): string => levelFromSignals(readSignals({ text })).level;

describe('${name}', () => {
  it('reads a plain offer of compound work', () => {
    const offer = '';
    expect(offer, 'write such an offer as people write it in this language').not.toBe('');
    expect(level(offer)).not.toBe('none');
  });

  it('leaves an honest job alone', () => {
    const job = '';
    expect(job, 'write an honest job that looks alike').not.toBe('');
    expect(level(job)).toBe('none');
  });
});
`;
