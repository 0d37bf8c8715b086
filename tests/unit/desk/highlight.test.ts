import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/contracts/judgement.ts';
import { highlight } from '../../../src/desk/highlight.ts';

const reason = (signal: string, quote: string, start: number): Reason => ({
  signal,
  kind: 'words',
  quote,
  start,
  end: start + quote.length,
});

describe('highlight', () => {
  it('marks the words of each reason, overlapping ones together', () => {
    expect(highlight('abcdef', [reason('A', 'bcd', 1), reason('B', 'de', 3)])).toEqual([
      { text: 'a', signals: [] },
      { text: 'bc', signals: ['A'] },
      { text: 'd', signals: ['A', 'B'] },
      { text: 'e', signals: ['B'] },
      { text: 'f', signals: [] },
    ]);
  });

  it('finds words that stand elsewhere now, and marks nothing where they are gone', () => {
    expect(highlight('xx abc', [reason('A', 'abc', 0)])[1]).toEqual({ text: 'abc', signals: ['A'] });
    expect(highlight('xyz', [reason('A', 'abc', 0), reason('B', '', 0)])).toEqual([
      { text: 'xyz', signals: [] },
    ]);
  });

  it('has no pieces for no text', () => {
    expect(highlight('', [])).toEqual([]);
  });

  it('gives the text back whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(fc.tuple(fc.nat(30), fc.nat(8))), (text, spans) => {
        const reasons = spans.map(([from, length]) => reason('S', text.slice(from, from + length), from));
        expect(
          highlight(text, reasons)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
