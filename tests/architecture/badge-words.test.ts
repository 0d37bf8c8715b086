import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BADGE_WORDS, ENGLISH } from '../../src/i18n/english.ts';

const root = resolve(import.meta.dirname, '../..');
const IMPORT = /^import (?!type\b)[^;]*?from '(\.[^']+)'/gm;
/** A key, or the beginning of one that is made at run time. */
const KEY = /['"`]([a-z][a-z-]*)\.(?:[\w-]|\$\{)/g;

const namespaces = new Set(Object.keys(ENGLISH).map((key) => key.slice(0, key.indexOf('.'))));

/** What `badge.js` is made of. */
function badgeFiles(): string[] {
  const files = new Set<string>();
  const open = [join(root, 'entrypoints/badge.ts')];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
      open.push(resolve(dirname(file), path));
  }
  return [...files];
}

const files = badgeFiles();
const asked = new Map(
  files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(KEY)]
      .map(([, name = '']) => name)
      .filter((name) => namespaces.has(name))
      .map((name) => [name, relative(root, file)] as const),
  ),
);

describe('the words of a badge', () => {
  it('has files that ask for words', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(asked.size).toBeGreaterThan(5);
  });

  it.each([...asked])('%s.* is sent to a content script', (name, file) => {
    expect(
      BADGE_WORDS,
      `${file} shows words whose keys begin with "${name}.": add the name to BADGE_WORDS in src/i18n/english.ts`,
    ).toContain(name);
  });

  it.each(BADGE_WORDS)('%s.* is asked for by a badge', (name) => {
    expect(
      [...asked.keys()],
      `no file of badge.js asks for "${name}.": take it out of BADGE_WORDS`,
    ).toContain(name);
  });

  it('carries no catalogue', () => {
    expect(
      files.filter((file) => file.includes('/i18n/catalogues/')).map((file) => relative(root, file)),
    ).toEqual([]);
  });
});
