import { describe, expect, it } from 'vitest';
import {
  ALL_FLAGS,
  DIMENSIONS,
  facet,
  filterFlags,
  toggled,
  UNDECIDED,
  valueOf,
} from '../../../src/desk/filter.ts';
import { flagAt } from './flags.ts';

const flags = [
  flagAt(1),
  flagAt(2, { assessment: { level: 'some', lang: 'vi' } }),
  flagAt(3, {
    review: 'accepted',
    post: { site: 'telegram' },
    assessment: { lang: 'pt-BR', class: 'job_scam' },
  }),
  flagAt(4, { origin: 'user', assessment: { level: 'unsure', why: 'language', lang: 'zh-Hant' } }),
];
const numbers = (found: ReturnType<typeof filterFlags>) => found.map((flag) => flag.post.id);

describe('filterFlags', () => {
  it('keeps all without a wish', () => {
    expect(numbers(filterFlags(flags, ALL_FLAGS))).toEqual(['1', '2', '3', '4']);
  });

  it.each([
    ['level', ['some', 'unsure'], ['2', '4']],
    ['class', ['job_scam'], ['3']],
    ['site', ['telegram'], ['3']],
    ['language', ['pt'], ['3']],
    ['language', ['zh-Hant'], ['4']],
    ['state', ['accepted'], ['3']],
    ['origin', ['user'], ['4']],
    ['site', ['nowhere'], []],
  ] as const)('%s %j: %j', (dimension, wanted, expected) => {
    expect(numbers(filterFlags(flags, { ...ALL_FLAGS, [dimension]: wanted }))).toEqual(expected);
  });

  it('wants every dimension at once', () => {
    expect(numbers(filterFlags(flags, { ...UNDECIDED, level: ['strong'] }))).toEqual(['1']);
  });
});

describe('facet', () => {
  it('counts what choosing a value would show, whatever is chosen in its own dimension', () => {
    expect(facet(flags, { ...UNDECIDED, level: ['some'] }, 'level')).toEqual([
      { value: 'some', count: 1 },
      { value: 'strong', count: 1 },
      { value: 'unsure', count: 1 },
    ]);
  });

  it('names values that the other wishes leave none of', () => {
    expect(facet(flags, UNDECIDED, 'site')).toContainEqual({ value: 'telegram', count: 0 });
  });

  it('adds up to all flags in each dimension', () => {
    for (const dimension of DIMENSIONS) {
      const sum = facet(flags, ALL_FLAGS, dimension).reduce((total, { count }) => total + count, 0);
      expect(sum, dimension).toBe(flags.length);
      expect(valueOf(flagAt(9), dimension)).not.toBe('');
    }
  });
});

describe('toggled', () => {
  it('puts in and takes out', () => {
    const once = toggled(ALL_FLAGS, 'site', 'x');
    expect(once.site).toEqual(['x']);
    expect(toggled(once, 'site', 'x')).toEqual(ALL_FLAGS);
  });
});
