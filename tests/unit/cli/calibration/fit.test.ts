import { describe, expect, it } from 'vitest';
import type { Example } from '../../../../src/cli/calibration/fusion.ts';
import { fitFusion } from '../../../../src/cli/calibration/fusion.ts';
import { measuredLanguages } from '../../../../src/cli/calibration/languages.ts';
import { bestOf } from '../../../../src/cli/calibration/share.ts';
import { fitTemperature } from '../../../../src/cli/calibration/temperature.ts';
import type { Observed } from '../../../../src/cli/evaluation/observe.ts';
import type { PostClass } from '../../../../src/contracts/judgement.ts';
import type { SignalFacts } from '../../../../src/verdict/signal-facts.ts';
import { calibration } from '../../../../src/verdict/calibration.ts';
import { temper } from '../../../../src/verdict/temper.ts';
import { probabilities, readingOf } from '../../verdict/reading-of.ts';

function observed(label: PostClass, given: Partial<Record<PostClass, number>>, lang = 'en'): Observed {
  return {
    row: { id: 'x', lang, label, text: '', slice: 's' },
    reading: readingOf([]),
    probabilities: probabilities(given),
  };
}

const right = (n: number, tempered: number): Observed[] =>
  Array.from({ length: 10 }, (_, i) =>
    observed(i < n ? 'lure' : 'job', temper(probabilities({ lure: 0.8 }), tempered)),
  );

const many = (label: PostClass, lang: string, n: number): Observed[] =>
  Array.from({ length: n }, () => observed(label, {}, lang));
const perfect = (one: Observed): string => (one.row.label === 'lure' ? 'strong' : 'none');

describe('fitTemperature', () => {
  it('finds the temperature that was taken away', () => {
    const calibrated = fitTemperature(right(8, 1));
    expect(fitTemperature(right(8, 1 / 2))).toBeCloseTo(calibrated * 2, 1);
  });

  it('does not read what the gate stopped', () => {
    const stopped = { ...observed('lure', { job: 0.99 }), probabilities: null };
    expect(fitTemperature([...right(8, 1), stopped])).toBe(fitTemperature(right(8, 1)));
  });
});

describe('fitFusion', () => {
  const none: SignalFacts = {
    hardGroups: 0,
    softSigns: 0,
    weight: 0,
    standalone: false,
    pair: false,
    told: false,
    perhapsDenied: false,
    easing: 0,
  };
  const start = {
    bias: 0,
    model: 0.5,
    jobScam: 0.9,
    group: 0.5,
    soft: 0.1,
    weight: 0.1,
    standalone: 2,
    easing: 0.5,
    told: 3,
    retold: 0.75,
    eased: 0.4,
    talkVeto: 0.9,
  };
  const example = (alarm: boolean, hardGroups: number): Example => ({
    tempered: probabilities({ job: 0.5 }),
    facts: { ...none, hardGroups },
    alarm,
    weight: 1,
  });

  it('raises the weight of what tells alarms from others and lowers the bias', () => {
    const fitted = fitFusion(
      [example(true, 2), example(true, 2), example(false, 0), example(false, 0)],
      start,
    );
    expect(fitted.group).toBeGreaterThan(start.group);
    expect(fitted.bias).toBeLessThan(start.bias);
  });

  it('never makes a sign speak against an alarm', () => {
    const fitted = fitFusion([example(false, 2), example(false, 3), example(true, 0)], start);
    expect(fitted.group).toBeGreaterThan(0);
    expect(fitted.talkVeto).toBe(start.talkVeto);
  });
});

describe('measuredLanguages', () => {
  const rows = [
    ...many('lure', 'en', 8),
    ...many('job', 'en', 8),
    ...many('lure', 'tl', 9),
    ...many('job', 'tl', 9),
    ...many('lure', 'lo', 4),
    ...many('job', 'lo', 20),
  ];

  it('lists languages with enough texts, Filipino under both names', () => {
    expect(measuredLanguages(rows, perfect)).toEqual(['en', 'fil', 'tl']);
  });

  it('leaves out where too little is found or too much flagged', () => {
    expect(measuredLanguages(rows, () => 'none')).toEqual([]);
    expect(measuredLanguages(rows, () => 'some')).toEqual([]);
    const few = [...many('lure', 'uz', 5), ...many('job', 'uz', 5)];
    expect(measuredLanguages(few, perfect)).toEqual(['uz']);
    expect(measuredLanguages(few, () => 'none')).toEqual([]);
  });
});

describe('bestOf', () => {
  const fusion = { ...calibration.fusion, bias: 0, model: 1, jobScam: 1 };
  const draft = (some: number) => ({
    ...calibration,
    temperature: 1,
    fusion,
    thresholds: { some, strong: 1 },
  });
  const texts = (label: PostClass, given: Partial<Record<PostClass, number>>, n: number): Observed[] =>
    Array.from({ length: n }, () => observed(label, given));

  it('prefers what is found to what is missed, and what is quiet to what is flagged wrongly', () => {
    const rows = [...texts('lure', { lure: 0.99 }, 1), ...texts('talk', { lure: 0.7 }, 1)];
    const drafts = [draft(0.3), draft(0.9), draft(0.999)];
    expect(bestOf(drafts, rows, [])?.thresholds.some).toBe(0.9);
  });

  it('takes one that reaches the floors before one with the better balance', () => {
    // The lower threshold finds a tenth of the frauds more, and takes 5 % of the talk for offers.
    const rows = [
      ...texts('job_scam', { job_scam: 0.99 }, 90),
      ...texts('job_scam', { job_scam: 0.6 }, 10),
      ...texts('talk', { lure: 0.6 }, 5),
      ...texts('talk', { talk: 0.99 }, 95),
    ];
    const drafts = [draft(0.2), draft(0.9)];
    expect(bestOf(drafts, rows, [])?.thresholds.some).toBe(0.9);
    expect(
      bestOf(
        drafts,
        rows.filter(({ row }) => row.label !== 'talk'),
        [],
      )?.thresholds.some,
    ).toBe(0.2);
  });

  it('is undefined where there is nothing to choose from', () => {
    expect(bestOf([], [], [])).toBeUndefined();
  });
});
