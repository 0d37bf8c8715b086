import { describe, expect, it } from 'vitest';
import { orderFlags } from '../../../src/desk/order.ts';
import { flagAt } from './flags.ts';

const flags = [
  flagAt(1, { assessment: { level: 'unsure', score: 0 } }),
  flagAt(2, { assessment: { score: 0.7 } }),
  flagAt(3, { assessment: { level: 'some', class: 'person_trade' } }),
  flagAt(4, { assessment: { score: 0.95 } }),
  flagAt(5, { assessment: { level: 'some', score: 0.99 } }),
];
const numbers = (order: Parameters<typeof orderFlags>[1]) =>
  orderFlags(flags, order).map((flag) => flag.post.id);

describe('orderFlags', () => {
  it('puts people who are sold first, then level, then score', () => {
    expect(numbers('urgent')).toEqual(['3', '4', '2', '5', '1']);
  });
  it('sorts by time', () => {
    expect(numbers('newest')).toEqual(['5', '4', '3', '2', '1']);
    expect(numbers('oldest')).toEqual(['1', '2', '3', '4', '5']);
  });
  it('leaves the given list as it is and sorts the same whatever order it came in', () => {
    const before = flags.map((flag) => flag.id);
    const twins = [
      flagAt(7, { lastSeen: '2026-11-01T00:00:00Z' }),
      flagAt(8, { lastSeen: '2026-11-01T00:00:00Z' }),
    ];
    expect(orderFlags(twins.toReversed(), 'urgent')).toEqual(orderFlags(twins, 'urgent'));
    orderFlags(flags, 'urgent');
    expect(flags.map((flag) => flag.id)).toEqual(before);
  });
});
