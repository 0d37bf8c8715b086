import { describe, expect, it } from 'vitest';
import { comparisonTables, leftOutTable } from '../../../../src/cli/evaluation/comparison-tables.ts';
import type { Comparison } from '../../../../src/cli/evaluation/comparisons.ts';
import { atRates } from '../../../../src/cli/evaluation/rates.ts';
import { wilson } from '../../../../src/cli/evaluation/wilson.ts';

/** A system that finds `found` of ten lures. */
const finds = (system: string, found: number): Comparison => {
  const lures = Array.from({ length: 10 }, (_, i) => ({
    id: String(i),
    label: 'lure' as const,
    slice: 'lures',
    score: i < found ? 0.9 : 0.1,
  }));
  return { system, real: atRates([0.5], lures), written: atRates([0.5], lures) };
};

const rowsOf = (table: string | undefined): string[] => (table ?? '').split('\n').slice(2);

describe('comparisonTables', () => {
  const [, lures, , jobScams, , rest] = comparisonTables([
    finds('six layers seed 1', 4),
    finds('six layers seed 2', 8),
    finds('six layers seed 3', 6),
    finds('another', 5),
  ]);

  it('adds runs that differ in their seed up to one row: mean, lowest, highest', () => {
    expect(rowsOf(lures)[0]).toMatch(/^\| six layers \(3 seeds\) \| 60 % \(seeds 40 %, 80 %\)/);
  });

  it('gives one run with its interval', () => {
    expect(rowsOf(lures)[1]).toMatch(/^\| another \| 50 % \(24–76\) of 10/);
  });

  it('shows as empty what no text could tell', () => {
    expect(rowsOf(jobScams)[0]).toBe('| six layers (3 seeds) | – | – | – | – |');
  });

  it('says what the written texts give beside the real ones', () => {
    expect(rowsOf(rest)[1]).toBe('| another | – | – | 50 % (24–76) of 10 | – | – |');
  });
});

describe('leftOutTable', () => {
  it('has a row for each source and run', () => {
    const both = { scams: wilson(1, 2), others: wilson(0, 3) };
    const table = leftOutTable([{ source: 'emscad', system: 'without emscad', apart: both, all: both }]);
    expect(rowsOf(table)).toHaveLength(1);
    expect(table).toContain('| emscad | without emscad | 50 % (');
  });
});
