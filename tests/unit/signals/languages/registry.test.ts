import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/signals/languages/language.ts';
import { LANGUAGES, PATTERN_LANGUAGES } from '../../../../src/signals/languages/registry.ts';
import { SIGNALS } from '../../../../src/signals/registry.ts';

const FOLDER = new URL('../../../../src/signals/languages/', import.meta.url);
const SIGNAL_FILES = new URL('../../../../src/signals/', import.meta.url);
const fileOf = (code: string): string => `${code.toLowerCase()}.ts`;

/** The codes for which a signal's own file has words. */
function inSignalFile(id: string): string[] {
  const source = readFileSync(new URL(`${id.toLowerCase().replaceAll('_', '-')}.ts`, SIGNAL_FILES), 'utf8');
  return PATTERN_LANGUAGES.filter((code) => new RegExp(`^    '?${code}'?: \\{`, 'm').test(source));
}

describe('languages', () => {
  it('lists every file of the folder that exports a language, once', () => {
    const files = readdirSync(FOLDER).filter((file) =>
      /^export const \w+: Language = \{/m.test(readFileSync(new URL(file, FOLDER), 'utf8')),
    );
    expect(
      PATTERN_LANGUAGES.map(fileOf).sort(),
      'add the language to src/signals/languages/registry.ts; its file is its tag in lower case',
    ).toEqual(files.sort());
  });

  it.each(PATTERN_LANGUAGES)('%s keeps the words of a signal in one place', (code) => {
    const { words = {} }: Language = LANGUAGES[code];
    const own = Object.keys(words);
    expect(
      own.filter((id) => !SIGNALS.some((signal) => signal.id === id)),
      'no signal has this id',
    ).toEqual([]);
    expect(
      own.filter((id) => inSignalFile(id).includes(code)),
      `move these words from the signal's file to languages/${fileOf(code)}, or back`,
    ).toEqual([]);
  });

  it('finds the words of signal files as they stand there', () => {
    expect(inSignalFile('UPFRONT_FEE')).toContain('en');
  });
});
