import { expect, it } from 'vitest';
import { BoundedMap } from '../../../src/util/bounded-map.ts';

it('forgets the entry that was used longest ago', () => {
  const map = new BoundedMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.get('a');
  map.set('c', 3);
  expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([1, undefined, 3, 2]);
});

it('replaces without growing, and clears', () => {
  const map = new BoundedMap<string, number>(1);
  map.set('a', 1);
  map.set('a', 2);
  expect([...map.values()]).toEqual([2]);
  map.clear();
  expect(map.size).toBe(0);
});
