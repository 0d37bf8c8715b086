import { describe, expect, it } from 'vitest';
import { calibrationError } from '../../../../src/cli/evaluation/calibration-error.ts';

const outcomes = (count: number, score: number, alarms: number) =>
  Array.from({ length: count }, (_, i) => ({ score, alarm: i < alarms }));

describe('calibrationError', () => {
  it('is 0 where scores are the shares of alarms', () => {
    expect(calibrationError(Array.from({ length: 15 }, () => outcomes(10, 0.3, 3)).flat())).toBeCloseTo(0);
  });

  it('is the distance where every score is wrong by as much', () => {
    expect(calibrationError(outcomes(150, 1, 0))).toBeCloseTo(1);
    expect(calibrationError([...outcomes(80, 0.2, 0), ...outcomes(70, 0.8, 70)])).toBeCloseTo(0.2);
  });

  it('has nothing to say of no texts, and takes fewer texts than bins', () => {
    expect(calibrationError([])).toBeNull();
    expect(calibrationError(outcomes(2, 0.5, 2))).toBeCloseTo(0.5);
  });
});
