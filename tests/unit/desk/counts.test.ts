import { expect, it } from 'vitest';
import { countStates } from '../../../src/desk/counts.ts';
import { flagAt } from './flags.ts';

it('counts by state, empty states too', () => {
  expect(countStates([flagAt(1), flagAt(2), flagAt(3, { review: 'rejected' })])).toEqual({
    new: 2,
    accepted: 0,
    rejected: 1,
    skipped: 0,
  });
});
