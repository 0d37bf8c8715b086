import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../../src/verdict/reasons.ts';
import { bait, denial, hub, mark, readingOf, role, vague } from './reading-of.ts';

describe('reasonsOf', () => {
  it('puts the weightiest first and what only goes beside them last', () => {
    const reasons = reasonsOf(readingOf([vague, role, bait, hub, denial]));
    expect(reasons.map(({ signal }) => signal)).toEqual([
      'REASSURANCE_DENIAL',
      'PLACE_HUB',
      'WORK_ROLE_GENERIC_ONLINE',
      'JOB_VAGUE',
      'PLACE_BAIT_COUNTRY',
    ]);
  });

  it('gives nothing where no words are a reason', () => {
    expect(reasonsOf(readingOf([vague, bait]))).toEqual([]);
  });

  it('shows a licence as a thing to look up, beside other reasons only', () => {
    const licence = mark('CE_LICENSE_FOUND', {
      group: 'counter',
      weight: 0,
      params: { lookup: 'PH-agencies' },
    });
    const counter = [mark('CE_LICENSE_FOUND', { group: 'counter', weight: 0 }), licence];
    expect(reasonsOf(readingOf([hub], counter))).toMatchObject([
      { signal: 'PLACE_HUB' },
      { signal: 'CE_LICENSE_FOUND', kind: 'context', params: { lookup: 'PH-agencies' } },
    ]);
    expect(reasonsOf(readingOf([], counter))).toEqual([]);
  });

  it('quotes a signal once and holds only what the contract names', () => {
    const params = { amount: '3000' };
    const [reason, ...more] = reasonsOf(readingOf([mark('A', { params }), mark('A', { start: 9, end: 10 })]));
    expect(more).toEqual([]);
    expect(reason).toEqual({ signal: 'A', kind: 'words', quote: 'a', start: 0, end: 1, params });
  });

  it('takes the quote that has a comparison to tell', () => {
    const params = { stated: '3000' };
    const compared = mark('A', { start: 9, end: 10, params });
    expect(reasonsOf(readingOf([mark('A'), compared]))).toMatchObject([{ start: 9, params }]);
  });

  it('keeps twelve at most', () => {
    const marks = Array.from({ length: 30 }, (_, i) => mark(`S${i}`, { weight: 1 }));
    expect(reasonsOf(readingOf(marks))).toHaveLength(12);
  });
});
