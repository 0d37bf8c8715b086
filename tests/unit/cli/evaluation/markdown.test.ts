import { describe, expect, it } from 'vitest';
import { toMarkdown, withSection } from '../../../../src/cli/evaluation/markdown.ts';

import { atRates } from '../../../../src/cli/evaluation/rates.ts';
import { summarise } from '../../../../src/cli/evaluation/summary.ts';
import { wilson } from '../../../../src/cli/evaluation/wilson.ts';

const nothing = { lure: summarise([]) };

describe('toMarkdown', () => {
  it('gives tables whose rows are as wide as their heads', () => {
    const markdown = toMarkdown({
      schema: 3,
      model: { name: 'clf', sha256: 'abc' },
      calibration: { thresholds: { some: 0.5, strong: 0.9 }, languages: ['en'] },
      test: { byLabel: nothing, byLanguage: { en: nothing }, calibrationError: 0.0213 },
      devReal: { byLabel: nothing, bySlice: nothing, calibrationError: null },
      comparisons: [
        { system: 'ours', real: atRates([0.1], []), written: atRates([0.1], []) },
        { system: 'theirs', real: atRates([0.1], []), written: atRates([0.1], []) },
      ],
      leftOut: [
        {
          source: 'emscad',
          system: 'ours',
          apart: { scams: wilson(1, 2), others: wilson(0, 2) },
          all: { scams: wilson(1, 4), others: wilson(0, 4) },
        },
      ],
      robustness: [
        { family: 'stars', strength: 0.1, before: 10, after: 9 },
        { family: 'stars', strength: 0.3, before: 10, after: 5 },
      ],
    });
    const tables = markdown.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.split(' | ').length);
      expect(new Set(widths).size).toBe(1);
      expect(widths.length).toBeGreaterThan(2);
    }
    expect(markdown).toContain('| stars | 90 % (10 %), 50 % (30 %) |');
    expect(markdown).toContain('`test` 0.021.');
  });
});

const readme = 'before\n<!-- eval:begin -->\nold\n<!-- eval:end -->\nafter\n';

describe('withSection', () => {
  it('writes between the comments and nowhere else', () => {
    const once = withSection(readme, 'new');
    expect(once).toBe('before\n<!-- eval:begin -->\n\nnew\n<!-- eval:end -->\nafter\n');
    expect(withSection(once, 'new')).toBe(once);
  });

  it('says what is missing', () => {
    expect(() => withSection('no comments', 'new')).toThrow(/put "<!-- eval:begin -->"/);
  });
});
