import { describe, expect, it } from 'vitest';
import { ROOT, readModules } from './modules.ts';

const MOST = 330;
const MEDIAN = 90;
const lines = (source: string): number => source.trimEnd().split('\n').length;

/** Data in rows (catalogues, patterns, places, vectors) is as long as what it lists. */
const REASON = /^\/\/ Long because: \S/m;

describe('file length', () => {
  const modules = readModules(ROOT, ['src', 'entrypoints', 'tests', 'scripts']);

  it(`no file over ${MOST} lines without a line "// Long because: …"`, () => {
    const long = modules
      .filter(({ source }) => lines(source) > MOST && !REASON.test(source))
      .map(({ file, source }) => `${file}: ${lines(source)} lines; split it by subject`);
    expect(long).toEqual([]);
  });

  it(`the middle file of src has fewer than ${MEDIAN} lines`, () => {
    const counts = modules
      .filter(({ file }) => file.startsWith('src/'))
      .map(({ source }) => lines(source))
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(MEDIAN);
  });
});
