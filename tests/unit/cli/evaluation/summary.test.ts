import { describe, expect, it } from 'vitest';
import type { JudgedRow } from '../../../../src/cli/evaluation/judged-row.ts';
import { summariseBy } from '../../../../src/cli/evaluation/summary.ts';

function judged(label: 'lure' | 'job', part: Partial<JudgedRow>): JudgedRow {
  return {
    id: 'x',
    lang: 'en',
    label,
    slice: 's',
    hash: '',
    score: 0,
    signalScore: 0,
    modelScore: 0,
    level: 'none',
    class: label,
    checked: 'model',
    signalsAlone: 'none',
    modelAlone: 'none',
    ...part,
  };
}

describe('summariseBy', () => {
  it('counts each group by itself, and `unsure` neither as flagged nor as fine', () => {
    const summaries = summariseBy(
      [
        judged('lure', { level: 'strong', modelAlone: 'some' }),
        judged('lure', { level: 'some', signalsAlone: 'some' }),
        judged('lure', { level: 'unsure', checked: 'signals' }),
        judged('lure', { checked: 'gate' }),
        judged('job', {}),
      ],
      ({ label }) => label,
    );
    expect(Object.keys(summaries)).toEqual(['job', 'lure']);
    expect(summaries['job']?.some).toMatchObject({ k: 0, n: 1 });
    const lure = summaries['lure'];
    expect(lure?.some).toMatchObject({ k: 2, n: 4 });
    expect([lure?.strong.k, lure?.unsure.k, lure?.gate.k]).toEqual([1, 1, 1]);
    expect([lure?.signalsAlone.k, lure?.modelAlone.k]).toEqual([1, 1]);
  });
});
