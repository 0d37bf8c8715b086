import { describe, expect, it } from 'vitest';
import { numberValue } from '../../../../src/text/money/amounts.ts';
import { expandWords } from '../../../../src/text/money/expand.ts';

describe('numberValue', () => {
  it.each([
    ['1,500', 1500],
    ['1.500', 1500],
    ['1.500.000', 1_500_000],
    ['1,50,000', 150_000],
    ["1'500", 1500],
    ['35 000', 35_000],
    ['1.5', 1.5],
    ['2,6', 2.6],
    ['1,234.56', 1234.56],
    ['๓๐', 30],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['二十五', 25],
    ['半', 0.5],
  ])('%s is %d', (written, value) => {
    expect(numberValue(written)).toBe(value);
  });

  it('is NaN for what is no number', () => {
    expect(numberValue('')).toBeNaN();
    expect(numberValue('12345678901234')).toBeNaN();
  });
});

describe('expandWords', () => {
  it('gives each spelling', () => {
    expect(expandWords('rs\\.?|us ?\\$')).toEqual(['rs', 'rs.', 'us$', 'us $']);
  });

  it('refuses what it cannot expand', () => {
    expect(() => expandWords('a(b)')).toThrow(/cannot expand/);
  });
});
