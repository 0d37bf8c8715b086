import { describe, expect, it } from 'vitest';
import { showShare, wilson } from '../../../../src/cli/evaluation/wilson.ts';

describe('wilson', () => {
  // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
  ])('%i of %i', (k, n, low, high) => {
    const share = wilson(k, n);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('is open without texts', () => {
    expect(showShare(wilson(0, 0))).toBe('–');
  });

  it('is shown with its interval and number', () => {
    expect(showShare(wilson(81, 263))).toBe('31 % (26–37) of 263');
    expect(showShare(wilson(1, 200))).toBe('0.5 % (0.1–2.8) of 200');
  });
});
