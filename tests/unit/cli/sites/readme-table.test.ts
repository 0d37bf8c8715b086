import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeOfSurface, sitesTable, withSitesTable } from '../../../../src/cli/sites/readme-table.ts';
import type { Confidence, SiteAdapter, Surface } from '../../../../src/sites/types.ts';

const README = join(import.meta.dirname, '../../../../README.md');
const css = (seen: Confidence) => ({ css: 'p', seen, from: 'a test' });

const surface = (roots: Confidence[], text: Confidence[]): Surface => ({
  id: 'feed',
  roots: roots.map(css),
  ids: [],
  fields: { text: [{ sel: text.map(css) }] },
  hasPermalinks: false,
});
const site = (id: string, more: Partial<SiteAdapter> = {}): SiteAdapter => ({
  id,
  name: id.toUpperCase(),
  version: `${id}-2026.11.3`,
  origins: [],
  surfaces: [surface(['A'], ['B'])],
  probes: [],
  loginIf: [],
  emptyIf: [],
  ...more,
});

describe('the grade of a surface', () => {
  it.each([
    [['A'], ['A'], 'A'],
    [['A'], ['C'], 'C'],
    [['D', 'B'], ['C', 'A'], 'B'],
    [['A'], [], 'A'],
  ] as const)('roots %j and texts %j: %s', (roots, text, grade) => {
    expect(gradeOfSurface(surface([...roots], [...text]))).toBe(grade);
  });
});

it('a row says what is read, on what it rests, and in what state the site is', () => {
  const table = sitesTable([
    site('new', { unproven: true, surfaces: [surface(['D'], ['D'])] }),
    site('old', { surfaces: [surface(['A'], ['A']), { ...surface(['A'], ['B']), onRequest: true }] }),
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| OLD | feed (A), feed (B, only when you ask) | B | on once you allow it | 2026.11.3 |',
    '| NEW | feed (D) | D | off until turned on: **unproven** | 2026.11.3 |',
  ]);
});

it('a README without the marks is said, not overwritten', () => {
  expect(() => withSitesTable('# Title\n')).toThrow('sites:begin');
});

it('the table in README.md is that of the adapters', () => {
  const readme = readFileSync(README, 'utf8');
  const message = 'run "npm run sites:table" and commit README.md';
  expect(readme === withSitesTable(readme), message).toBe(true);
});
