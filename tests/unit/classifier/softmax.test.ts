import { describe, expect, it } from 'vitest';
import { softmax } from '../../../src/classifier/softmax.ts';

describe('softmax', () => {
  it('names the scores by id2label and adds up to 1', () => {
    const scores = softmax(new Float32Array([2, 0]), { 0: 'lure', 1: 'job' });
    expect(scores.map(({ label }) => label)).toEqual(['lure', 'job']);
    expect(scores[0]?.score).toBeCloseTo(0.8808, 4);
    expect(scores.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 9);
  });

  it('does not overflow on large logits', () => {
    expect(softmax([1000, 999], { 0: 'a', 1: 'b' })[0]?.score).toBeCloseTo(0.7311, 4);
  });

  it('names an unlabelled score so that it is refused later, not taken for another', () => {
    expect(softmax([1], {})).toEqual([{ label: 'LABEL_0', score: 1 }]);
  });
});
