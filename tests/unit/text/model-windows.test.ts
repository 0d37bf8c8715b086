import { describe, expect, it } from 'vitest';
import { modelWindows, roughTokens } from '../../../src/text/model-windows.ts';
import * as fc from '../../property.ts';

const sentence = (name: string): string =>
  `The ${name} part tells about the work and where it is done every day. `;
const long = (count: number): string =>
  Array.from({ length: count }, (_, i) => sentence(i === 0 ? 'first' : 'other')).join('');

describe('modelWindows', () => {
  it('gives a text that fits as one', () => {
    expect(modelWindows('Cook wanted, call +855 000 000 000')).toEqual(['Cook wanted, call [phone]']);
    expect(modelWindows('')).toEqual(['']);
  });

  it('gives the beginning, what follows it and the end of a long text', () => {
    const text = `${long(40)}The last line holds the contact.`;
    const [first, second, last, ...more] = modelWindows(text);
    expect(more).toEqual([]);
    expect(first?.startsWith('The first')).toBe(true);
    expect(second?.startsWith('The other')).toBe(true);
    expect(second).not.toContain('first');
    expect(last?.endsWith('holds the contact.')).toBe(true);
    for (const window of [second, last]) expect(roughTokens(window ?? '')).toBeLessThanOrEqual(126);
  });

  it('gives two where two hold all', () => {
    expect(modelWindows(long(10))).toHaveLength(2);
  });

  it('reads scripts without spaces as the tokenizer does, about', () => {
    expect(roughTokens('招聘客服')).toBeCloseTo(3);
    expect(roughTokens('งานออนไลน์')).toBeCloseTo(4);
  });

  it('takes any text, in few windows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const windows = modelWindows(text);
        expect(windows.length).toBeGreaterThan(0);
        expect(windows.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 50 },
    );
    expect(modelWindows('x'.repeat(200_000)).length).toBeLessThanOrEqual(3);
  });
});
