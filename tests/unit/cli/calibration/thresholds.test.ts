import { describe, expect, it } from 'vitest';
import type { Negative } from '../../../../src/cli/calibration/thresholds.ts';
import { chooseThresholds } from '../../../../src/cli/calibration/thresholds.ts';

function negatives(slice: Negative['slice'], n: number, held: number): Negative[] {
  return Array.from({ length: n }, (_, i) => ({
    slice,
    score: i / n,
    held: i < held ? ('some' as const) : ('none' as const),
  }));
}

function flagged(all: Negative[], slice: Negative['slice'], threshold: number): number {
  return all.filter((one) => one.slice === slice && (one.held === 'some' || one.score >= threshold)).length;
}

describe('chooseThresholds', () => {
  it('lets no slice have more false alarms than allowed, and no fewer than it may', () => {
    const all = [...negatives('ordinary', 1000, 0), ...negatives('honest', 1000, 0)];
    const { some, strong } = chooseThresholds(all);
    expect(flagged(all, 'ordinary', some)).toBe(5);
    expect(flagged(all, 'honest', some)).toBeLessThanOrEqual(25);
    expect(flagged(all, 'ordinary', strong)).toBe(1);
  });

  it('counts what signals hold up as a false alarm', () => {
    const all = [...negatives('ordinary', 1000, 0), ...negatives('honest', 1000, 23)];
    const { some } = chooseThresholds(all);
    expect(flagged(all, 'honest', some)).toBeLessThanOrEqual(28);
    const many = negatives('honest', 1000, 100);
    expect(chooseThresholds(many).some).toBeGreaterThan(0.999 - 1 / 1000);
  });

  it('lets spam that offers no work be flagged more often than ordinary posts', () => {
    const all = [...negatives('ordinary', 1000, 0), ...negatives('spam', 1000, 0)];
    expect(flagged(all, 'spam', chooseThresholds(all).some)).toBe(5);
    const spam = negatives('spam', 1000, 0);
    expect(flagged(spam, 'spam', chooseThresholds(spam).some)).toBe(30);
  });

  it('never puts strong below some', () => {
    const { some, strong } = chooseThresholds([]);
    expect(strong).toBeGreaterThanOrEqual(some);
  });
});
