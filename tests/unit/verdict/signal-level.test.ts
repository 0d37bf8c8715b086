import { describe, expect, it } from 'vitest';
import { classFromSignals, levelFromSignals } from '../../../src/verdict/signal-level.ts';
import {
  bait,
  counterSign,
  denial,
  expenses,
  fee,
  hub,
  mark,
  passport,
  readingOf,
  role,
  skill,
  trade,
  vague,
} from './reading-of.ts';

describe('levelFromSignals', () => {
  it.each([
    ['nothing', [], [], 'none'],
    ['one group', [hub], [], 'none'],
    ['soft signals of several groups are one group', [role, skill, expenses], [], 'none'],
    ['a hard and a soft group', [hub, role], [], 'some'],
    ['two hard groups', [hub, passport], [], 'some'],
    ['two hard groups and soft ones are not strong', [hub, passport, role, skill], [], 'some'],
    ['three hard groups', [hub, passport, denial], [], 'strong'],
    ['one that stands alone', [trade], [], 'strong'],
    ['absence counts in no group', [hub, vague], [], 'none'],
    ['weight 0 counts in no group', [hub, mark('X', { group: 'work', weight: 0 })], [], 'none'],
    ['a listed pair of soft and context signals', [role, bait, skill, expenses], [], 'some'],
    ['the pair without its place', [role, skill, expenses], [], 'none'],
    ['told in a warning', [hub, passport, denial, role], [counterSign('CE_QUOTED_WARNING')], 'none'],
    ['a joke', [hub, passport], [counterSign('CE_MEME')], 'none'],
    ['told, but one stands alone', [trade], [counterSign('CE_QUOTED_WARNING')], 'strong'],
    ['a licence takes the soft part', [hub, role], [counterSign('CE_LICENSE_FOUND')], 'none'],
    ['a licence takes no hard group', [hub, passport], [counterSign('CE_LICENSE_FOUND')], 'some'],
    [
      'a licence and an address take a hard group',
      [hub, passport],
      [counterSign('CE_LICENSE_FOUND'), counterSign('CE_LOCAL_JOB')],
      'none',
    ],
    [
      'a licence and an address leave two of three groups',
      [hub, passport, denial],
      [counterSign('CE_LICENSE_FOUND'), counterSign('CE_LOCAL_JOB')],
      'some',
    ],
    ['another job scam changes no level', [hub, role], [counterSign('CE_OTHER_JOB_SCAM')], 'some'],
  ])('%s', (_name, marks, counter, level) => {
    expect(levelFromSignals(readingOf(marks, counter)).level).toBe(level);
  });

  it('counts a signal once, however often it stands in the text', () => {
    const twice = levelFromSignals(readingOf([hub, { ...hub, start: 40, end: 49 }]));
    expect(twice).toEqual(levelFromSignals(readingOf([hub])));
  });

  it('orders posts by score', () => {
    const scores = [[], [hub], [hub, passport], [trade]].map(
      (marks) => levelFromSignals(readingOf(marks)).score,
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(4);
  });
});

describe('classFromSignals', () => {
  it.each([
    ['nothing', [], [], null],
    ['absence alone', [vague], [], null],
    ['people or organs', [trade, hub], [], 'person_trade'],
    ['organs', [mark('ORGAN_OFFER', { group: 'coercion', standalone: true })], [], 'person_trade'],
    ['a fee without place or role', [fee, skill], [], 'job_scam'],
    ['a fee for a hub', [fee, hub], [], 'lure'],
    ['a fee for a desk role', [fee, role], [], 'lure'],
    ['tasks or a mule', [skill], [counterSign('CE_OTHER_JOB_SCAM')], 'job_scam'],
    ['anything else', [passport], [], 'lure'],
  ])('%s', (_name, marks, counter, expected) => {
    expect(classFromSignals(readingOf(marks, counter))).toBe(expected);
  });
});
