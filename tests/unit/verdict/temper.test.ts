import { describe, expect, it } from 'vitest';
import { temper } from '../../../src/verdict/temper.ts';
import { probabilities } from './reading-of.ts';

const sure = probabilities({ lure: 0.9 });

describe('temper', () => {
  it('changes nothing at 1', () => {
    for (const [name, value] of Object.entries(temper(sure, 1)))
      expect(value).toBeCloseTo(sure[name as keyof typeof sure], 9);
  });

  it('makes the model less sure above 1, surer below, and keeps the order', () => {
    expect(temper(sure, 2).lure).toBeLessThan(0.9);
    expect(temper(sure, 0.5).lure).toBeGreaterThan(0.9);
    expect(temper(sure, 4).lure).toBeGreaterThan(temper(sure, 4).job);
  });

  it('adds up to 1 with zeros in it', () => {
    const zeros = { lure: 1, person_trade: 0, job_scam: 0, job: 0, talk: 0, other: 0 };
    const sum = Object.values(temper(zeros, 3)).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 9);
  });
});
