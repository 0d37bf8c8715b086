import { describe, expect, it } from 'vitest';
import type { Example } from '../../../../src/cli/calibration/fusion.ts';
import { scaleFusion } from '../../../../src/cli/calibration/scale.ts';
import type { Fusion } from '../../../../src/verdict/fuse.ts';
import { freeScore } from '../../../../src/verdict/fuse.ts';
import { probabilities } from '../../verdict/reading-of.ts';

const fusion: Fusion = {
  bias: 0.5,
  model: 1,
  jobScam: 1,
  group: 0.5,
  soft: 0.1,
  weight: 0.1,
  standalone: 2,
  easing: 0,
  told: 0,
  retold: 0,
  eased: 0,
  talkVeto: 0.5,
};
const facts = {
  hardGroups: 0,
  softSigns: 0,
  weight: 0,
  standalone: false,
  pair: false,
  told: false,
  perhapsDenied: false,
  easing: 0,
};
const score = (given: number, weights: Fusion): number =>
  freeScore(probabilities({ lure: given }), facts, weights);

/** Texts of which as many are alarms as `share` says of their score. */
const texts = (share: (score: number) => number): Example[] =>
  [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98].flatMap((given) =>
    [true, false].map((alarm) => ({
      tempered: probabilities({ lure: given }),
      facts,
      alarm,
      weight: alarm ? share(score(given, fusion)) : 1 - share(score(given, fusion)),
    })),
  );
const logit = (p: number): number => Math.log(p / (1 - p));

describe('scaleFusion', () => {
  it('finds the slope and the shift by which the scores were wrong', () => {
    const scaled = scaleFusion(
      fusion,
      texts((p) => 1 / (1 + Math.exp(-(1.5 * logit(p) - 1)))),
    );
    expect(scaled.model).toBeCloseTo(1.5, 2);
    expect(scaled.bias).toBeCloseTo(1.5 * 0.5 - 1, 2);
    expect(scaled.group).toBeCloseTo(0.75, 2);
  });

  it('leaves scores alone that are as often right as they say', () => {
    expect(
      scaleFusion(
        fusion,
        texts((p) => p),
      ),
    ).toEqual(fusion);
  });

  it('refuses scores that are the more wrong the higher they are', () => {
    expect(() =>
      scaleFusion(
        fusion,
        texts((p) => 1 - p),
      ),
    ).toThrow(/higher scores/);
  });
});
