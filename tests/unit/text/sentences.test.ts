import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

const parts = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['line one\n\nline two', ['line one', 'line two']],
    ['招客服。包吃住!有意加微信', ['招客服。', '包吃住!有意加微信']],
    ['काम है। वेतन अच्छा', ['काम है।', 'वेतन अच्छा']],
    ['အလုပ်ရှိသည်။ လစာကောင်း', ['အလုပ်ရှိသည်။', 'လစာကောင်း']],
    ['ការងារ។ ប្រាក់ខែ', ['ការងារ។', 'ប្រាក់ខែ']],
    ['ሥራ። ደሞዝ', ['ሥራ።', 'ደሞዝ']],
    ['نوکری ہے۔ تنخواہ؟ ہاں', ['نوکری ہے۔', 'تنخواہ؟', 'ہاں']],
    ['Gaji Rp. 5 juta. Hubungi', ['Gaji Rp. 5 juta.', 'Hubungi']],
    ['Pay 1.500 now', ['Pay 1.500 now']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('cuts long stretches without an end at a space', () => {
    const long = 'รับสมัครงาน '.repeat(60);
    expect(sentences(long).length).toBeGreaterThan(2);
    expect(sentences(long).every(({ start, end }) => end - start <= 480)).toBe(true);
  });

  it('covers all but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '.', '!', ' ', '\n', '。', '।', 'ก', '1') }),
        (text) => {
          let last = 0;
          let kept = '';
          for (const { start, end } of sentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            kept += text.slice(start, end);
            last = end;
          }
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('takes 200,000 units in time', () => {
    const start = performance.now();
    for (const unit of ['a ', '.', ' \n', 'a. ']) sentences(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
