import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { joinSpans, replaceSpans } from '../../../src/util/replace-spans.ts';

describe('joinSpans', () => {
  it('sorts, joins what overlaps, drops what is empty', () => {
    expect(
      joinSpans([
        { start: 8, end: 9 },
        { start: 2, end: 5 },
        { start: 4, end: 7 },
        { start: 7, end: 8 },
        { start: 1, end: 1 },
      ]),
    ).toEqual([
      { start: 2, end: 7 },
      { start: 7, end: 8 },
      { start: 8, end: 9 },
    ]);
  });
});

describe('replaceSpans', () => {
  it('maps offsets before, inside and behind a span', () => {
    const replaced = replaceSpans('abcdef', [{ start: 2, end: 4 }], () => 'XYZ');
    expect(replaced.text).toBe('abXYZef');
    expect([0, 2, 3, 4, 6].map((offset) => replaced.at(offset))).toEqual([0, 2, 2, 5, 7]);
  });

  it('keeps every character outside the spans at its mapped place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.tuple(fc.nat(30), fc.nat(6))), (text, raw) => {
        const spans = joinSpans(
          raw.map(([start, length]) => ({
            start: Math.min(start, text.length),
            end: Math.min(start + length, text.length),
          })),
        );
        const replaced = replaceSpans(text, spans, () => '#');
        for (let offset = 0; offset < text.length; offset += 1)
          if (!spans.some((span) => offset >= span.start && offset < span.end))
            expect(replaced.text[replaced.at(offset)]).toBe(text[offset]);
      }),
    );
  });
});
