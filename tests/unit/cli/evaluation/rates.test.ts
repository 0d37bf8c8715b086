import { describe, expect, it } from 'vitest';
import { atRates, ruleOfThree } from '../../../../src/cli/evaluation/rates.ts';
import { wilson } from '../../../../src/cli/evaluation/wilson.ts';

const scored = (label: 'lure' | 'job', score: number) => ({ id: 'x', label, slice: 's', score });

describe('atRates', () => {
  it('allows no more ordinary posts than the rate, and counts what lies above', () => {
    // A thousand ordinary posts at 0.000 to 0.999: one in a thousand may be flagged.
    const ordinary = Array.from({ length: 1_000 }, (_, i) => i / 1_000);
    const rates = atRates(ordinary, [scored('lure', 0.9985), scored('lure', 0.9), scored('job', 0.9895)]);
    expect(rates.map(({ rate, lures, jobs }) => [rate, lures.k, jobs.k])).toEqual([
      [0.01, 1, 1],
      [0.005, 1, 0],
      [0.002, 1, 0],
      [0.001, 1, 0],
    ]);
  });

  it('does not count a tie with an ordinary post as found', () => {
    expect(atRates([0.5, 0.5], [scored('lure', 0.5)])[0]?.lures.k).toBe(0);
  });
});

describe('ruleOfThree', () => {
  it('bounds what was not seen, and nothing else', () => {
    expect(ruleOfThree(wilson(0, 3_000))).toBeCloseTo(0.001);
    expect(ruleOfThree(wilson(1, 3_000))).toBeNull();
    expect(ruleOfThree(wilson(0, 0))).toBeNull();
    expect(ruleOfThree(wilson(0, 2))).toBe(1);
  });
});
