import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import type { Calibration } from '../../../src/contracts/classifier.ts';
import type { Probabilities } from '../../../src/contracts/judgement.ts';
import { CLASSES } from '../../../src/contracts/judgement.ts';
import type { Mark } from '../../../src/signals/read.ts';
import { calibration } from '../../../src/verdict/calibration.ts';
import { FusionSchema, fuse } from '../../../src/verdict/fuse.ts';
import {
  counterSign,
  denial,
  fee,
  hub,
  mark,
  passport,
  probabilities,
  readingOf,
  role,
  skill,
  trade,
} from './reading-of.ts';

const fixed: Calibration = {
  ...calibration,
  temperature: 1,
  fusion: {
    bias: -1,
    model: 0.8,
    jobScam: 0.9,
    group: 0.8,
    soft: 0.3,
    weight: 0.1,
    standalone: 2,
    easing: 0.5,
    told: 3,
    retold: 0.5,
    eased: 0,
    talkVeto: 0.9,
  },
  thresholds: { some: 0.5, strong: 0.85 },
};

const surelyJob = probabilities({ job: 0.97 });
const surelyLure = probabilities({ lure: 0.97 });

describe('fuse', () => {
  it('catches a plain ad by its signs where the model says job', () => {
    const verdict = fuse(surelyJob, readingOf([role, hub, passport]), fixed);
    expect(verdict).toMatchObject({ level: 'some', class: 'lure' });
  });

  it('lets the model alone raise the level', () => {
    expect(fuse(surelyLure, readingOf([]), fixed)).toMatchObject({ level: 'strong', class: 'lure' });
  });

  it('lets a sure model outweigh one hard and one soft sign, as honest agencies have', () => {
    expect(fuse(surelyJob, readingOf([hub, role]), fixed).level).toBe('none');
  });

  it('is strong by one sign that stands alone, and names it before the model does', () => {
    const verdict = fuse(surelyJob, readingOf([trade]), fixed);
    expect(verdict).toMatchObject({ level: 'strong', class: 'person_trade' });
    const told = fuse(surelyJob, readingOf([trade], [counterSign('CE_QUOTED_WARNING')]), fixed);
    expect(told.level).toBe('strong');
  });

  it('believes the model a little less where the work is said to be lawful and near, however often', () => {
    const eased = { ...fixed, fusion: { ...fixed.fusion, eased: 0.4 } };
    const likely = probabilities({ lure: 0.6 });
    const signs = ['CE_LOCAL_JOB', 'CE_WORK_VISA_STATED', 'CE_LICENSE_FOUND'].map(counterSign);
    const scores = [0, 1, 2, 3].map((n) => fuse(likely, readingOf([], signs.slice(0, n)), eased).score);
    expect(scores[1]).toBeLessThan(scores[0] ?? 0);
    expect(scores[2]).toBeLessThan(scores[1] ?? 0);
    expect(scores[3]).toBe(scores[2]);
    // A lure that copies them stays one.
    expect(fuse(surelyLure, readingOf([], signs), eased).level).not.toBe('none');
  });

  it('holds nothing up that is told about', () => {
    const talk = probabilities({ talk: 0.95 });
    expect(fuse(talk, readingOf([hub, passport, denial]), fixed).level).toBe('none');
    const quoted = readingOf([hub, passport], [counterSign('CE_QUOTED_WARNING')]);
    expect(fuse(surelyJob, quoted, fixed).level).toBe('none');
  });

  it('takes what is told about for less, whatever the model sees', () => {
    const likelyLure = probabilities({ lure: 0.7 });
    const told = readingOf([], [counterSign('CE_QUOTED_WARNING')]);
    expect(fuse(likelyLure, told, fixed).score).toBeLessThan(fuse(likelyLure, readingOf([]), fixed).score);
  });

  it('is not loud about what is told about, however sure the model is', () => {
    const told = readingOf([hub, role], [counterSign('CE_QUOTED_WARNING')]);
    expect(fuse(surelyLure, told, fixed).level).toBe('some');
    expect(fuse(surelyLure, readingOf([hub, role]), fixed).level).toBe('strong');
  });

  it('leaves one word of news beside a denial to the model, and takes two for a warning', () => {
    const news = counterSign('CE_QUOTED_WARNING');
    const marks = [hub, denial];
    expect(fuse(surelyLure, readingOf(marks, [news]), fixed).level).toBe('strong');
    expect(fuse(surelyLure, readingOf(marks, [news, { ...news, quote: 'police said' }]), fixed).level).toBe(
      'some',
    );
    expect(fuse(surelyLure, readingOf([hub, role], [news]), fixed).level).toBe('some');
    expect(fuse(probabilities({ talk: 0.95 }), readingOf(marks, [news]), fixed).level).toBe('none');
  });

  it('names job fraud where the signals raise the level and the model sees no alarm', () => {
    const marks = [fee, mark('RECRUIT_OTHERS_REWARD', { group: 'channel' }), skill];
    expect(fuse(surelyJob, readingOf(marks), fixed)).toMatchObject({ level: 'some', class: 'job_scam' });
  });

  it('names a lure where a hub is named, though the model says job fraud', () => {
    const fraud = probabilities({ job_scam: 0.97 });
    expect(fuse(fraud, readingOf([hub, role]), fixed)).toMatchObject({ level: 'strong', class: 'lure' });
    expect(fuse(fraud, readingOf([role]), fixed).class).toBe('job_scam');
  });

  it('names the likeliest of all classes below the threshold', () => {
    expect(fuse(probabilities({ talk: 0.8 }), readingOf([]), fixed)).toMatchObject({
      level: 'none',
      class: 'talk',
    });
  });

  it('refuses a negative weight', () => {
    const broken = { ...fixed, fusion: { ...fixed.fusion, group: -1 } };
    expect(() => fuse(surelyJob, readingOf([]), broken)).toThrow(/Invalid value/);
  });
});

const groups = ['offer', 'work', 'place', 'channel', 'logistics', 'coercion', 'employer'];
const anyMark: fc.Arbitrary<Mark> = fc.record({
  signal: fc.constantFrom('PLACE_HUB', 'PERSON_TRADE', 'A', 'B', 'C', 'D', 'E', 'F'),
  kind: fc.constantFrom('words', 'absence', 'context'),
  quote: fc.constant('x'),
  start: fc.constant(0),
  end: fc.constant(1),
  group: fc.constantFrom(...groups),
  weight: fc.integer({ min: 0, max: 5 }),
  soft: fc.boolean(),
  standalone: fc.boolean(),
});
const anyCounter = fc
  .subarray(['CE_QUOTED_WARNING', 'CE_MEME', 'CE_LICENSE_FOUND', 'CE_LOCAL_JOB', 'CE_OTHER_JOB_SCAM'])
  .map((signals) => signals.map(counterSign));
const anyProbabilities: fc.Arbitrary<Probabilities> = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 })
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return Object.fromEntries(CLASSES.map((name, i) => [name, (weights[i] ?? 0) / sum])) as Probabilities;
  });
const bounded = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyCalibration: fc.Arbitrary<Calibration> = fc
  .record({
    temperature: bounded(0.5, 4),
    bias: bounded(-5, 2),
    model: bounded(0, 3),
    jobScam: bounded(0, 1),
    group: bounded(0, 3),
    soft: bounded(0, 2),
    weight: bounded(0, 1),
    standalone: bounded(0, 4),
    easing: bounded(0, 2),
    told: bounded(0, 5),
    retold: bounded(0, 1.5),
    eased: bounded(0, 0.5),
    talkVeto: bounded(0.5, 1),
  })
  .map(({ temperature, ...fusion }) => ({ ...fixed, temperature, fusion }));

/** Rounding of the softmax, nothing else. */
const EPSILON = 1e-9;

describe('fuse is monotone, whatever the weights', () => {
  it('a further signal never lowers the score', () => {
    fc.assert(
      fc.property(
        anyProbabilities,
        fc.uniqueArray(anyMark, { maxLength: 6, selector: (one) => one.signal }),
        anyMark,
        anyCounter,
        anyCalibration,
        (given, marks, further, counter, weights) => {
          fc.pre(marks.every((one) => one.signal !== further.signal));
          const before = fuse(given, readingOf(marks, counter), weights).score;
          const after = fuse(given, readingOf([...marks, further], counter), weights).score;
          expect(after).toBeGreaterThanOrEqual(before - EPSILON);
        },
      ),
    );
  });

  it('more probability of lure never lowers the score', () => {
    fc.assert(
      fc.property(
        anyProbabilities,
        bounded(0, 1),
        fc.array(anyMark, { maxLength: 5 }),
        anyCounter,
        anyCalibration,
        (given, share, marks, counter, weights) => {
          const raised = Object.fromEntries(
            CLASSES.map((name) => [name, given[name] * (1 - share) + (name === 'lure' ? share : 0)]),
          ) as Probabilities;
          const reading = readingOf(marks, counter);
          const before = fuse(given, reading, weights).score;
          expect(fuse(raised, reading, weights).score).toBeGreaterThanOrEqual(before - EPSILON);
        },
      ),
    );
  });

  it('a counter-sign never raises it, and never takes from a sign that stands alone', () => {
    fc.assert(
      fc.property(
        anyProbabilities,
        fc.array(anyMark, { maxLength: 5 }),
        anyCounter,
        anyCalibration,
        (given, marks, counter, weights) => {
          const plain = fuse(given, readingOf(marks), weights);
          const countered = fuse(given, readingOf(marks, counter), weights);
          expect(countered.score).toBeLessThanOrEqual(plain.score + EPSILON);
          const alone = fuse(given, readingOf([...marks, { ...trade, signal: 'Z' }], counter), weights);
          expect(alone.level).toBe('strong');
        },
      ),
    );
  });

  it('has at most twelve weights', () => {
    expect(Object.keys(FusionSchema.entries).length).toBeLessThanOrEqual(12);
  });
});
