import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { mapText, originalSpan, replaceMapped } from '../../../src/text/offset-map.ts';

describe('replaceMapped', () => {
  it('replaces like String.replace', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(replaceMapped(mapText(text), /[a-m]+/g, () => 'xy').text).toBe(text.replace(/[a-m]+/g, 'xy'));
      }),
    );
  });

  it('gives each unit of a replacement the whole match', () => {
    const mapped = replaceMapped(mapText('ab--cd'), /--/g, () => '+++');
    expect(mapped.text).toBe('ab+++cd');
    expect(originalSpan(mapped, 'ab--cd', 3, 4)).toEqual({ start: 2, end: 4 });
    expect(originalSpan(mapped, 'ab--cd', 5, 7)).toEqual({ start: 4, end: 6 });
  });

  it('keeps a match for which null is answered, and the very map when nothing changes', () => {
    const mapped = mapText('abc');
    expect(replaceMapped(mapped, /b/g, () => null)).toBe(mapped);
  });

  it('maps through two steps', () => {
    const original = 'x  y';
    const once = replaceMapped(mapText(original), / +/g, () => ' ');
    const twice = replaceMapped(once, /x y/g, () => 'z');
    expect(originalSpan(twice, original, 0, 1)).toEqual({ start: 0, end: 4 });
  });
});

describe('originalSpan', () => {
  it('clamps what lies outside and widens to code points', () => {
    const original = 'a😀b';
    const mapped = mapText(original);
    expect(originalSpan(mapped, original, -5, 99)).toEqual({ start: 0, end: 4 });
    expect(originalSpan(mapped, original, 2, 3)).toEqual({ start: 1, end: 3 });
    expect(originalSpan(mapped, original, 4, 4)).toEqual({ start: 4, end: 4 });
  });
});
