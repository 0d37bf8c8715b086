import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, property, string } from '../../property.ts';
import { buildAnchorIndex } from '../../../src/signals/anchor-index.ts';

const placesOf = (words: readonly (readonly [string, string])[], text: string): Record<string, number[]> =>
  Object.fromEntries([...buildAnchorIndex(words).find(text)].map(([value, places]) => [value, [...places]]));

describe('buildAnchorIndex', () => {
  it('finds words inside words, and every place of each', () => {
    expect(
      placesOf(
        [
          ['ab', 'short'],
          ['abc', 'long'],
          ['x', 'one'],
        ],
        'abc ab x',
      ),
    ).toEqual({ short: [0, 4], long: [0], one: [7] });
  });

  it('gives a value the places of all its words, in the order of the text', () => {
    expect(
      placesOf(
        [
          ['bb', 'v'],
          ['aa', 'v'],
        ],
        'bb aa bb aa',
      ),
    ).toEqual({ v: [0, 3, 6, 9] });
  });

  it('forgets the search before', () => {
    const index = buildAnchorIndex([['word', 1]]);
    expect(index.find('word').size).toBe(1);
    expect(index.find('other').size).toBe(0);
    expect([...index.find('a word')]).toEqual([[1, [2]]]);
  });

  it('finds what a plain search finds', () => {
    const piece = string({ unit: constantFrom('a', 'b', ' ', '客', 'é'), minLength: 1, maxLength: 4 });
    assert(
      property(
        array(piece, { minLength: 1, maxLength: 12 }),
        string({ unit: piece, maxLength: 40 }),
        (words, text) => {
          const unique = [...new Set(words)];
          const found = placesOf(
            unique.map((word) => [word, word]),
            text,
          );
          for (const word of unique) {
            const expected: number[] = [];
            for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) expected.push(at);
            expect(found[word] ?? []).toEqual(expected);
          }
        },
      ),
    );
  });
});
