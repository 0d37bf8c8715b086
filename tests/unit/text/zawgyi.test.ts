import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/text/normalise.ts';
import { mapText } from '../../../src/text/offset-map.ts';
import { isZawgyi, unicodeBurmese } from '../../../src/text/zawgyi.ts';

/** "Work in Thailand, the passport is kept by the company", in both encodings; written for this test. */
const ZAWGYI = 'ထိုင္းႏိုင္ငံ အလုပ္ ပတ္စ္ပို႔ကို ကုမၸဏီက သိမ္းထားမယ္';
const UNICODE = 'ထိုင်းနိုင်ငံ အလုပ် ပတ်စ်ပို့ကို ကုမ္ပဏီက သိမ်းထားမယ်';

describe('Zawgyi', () => {
  it('is told from Unicode, and from other languages', () => {
    expect(isZawgyi(ZAWGYI)).toBe(true);
    expect(isZawgyi(UNICODE)).toBe(false);
    expect(isZawgyi('passport kept by the company')).toBe(false);
    expect(isZawgyi('')).toBe(false);
    // Shan: the code points that Zawgyi has for stacked letters.
    expect(isZawgyi('ၶေႃႈၵႂၢမ်း ၽႃႇသႃႇတႆး')).toBe(false);
  });

  it('becomes the Burmese that patterns and the model know', () => {
    expect(normalise(ZAWGYI).text).toBe(normalise(UNICODE).text);
    expect(unicodeBurmese(mapText(UNICODE)).text).toBe(UNICODE);
  });

  it('is quoted in the words of the page', () => {
    const text = `Job: ${ZAWGYI}, call now`;
    const normalised = normalise(text);
    const at = normalised.text.indexOf('ကုမ္ပဏီက');
    const { start, end } = normalised.toOriginal(at, at + 'ကုမ္ပဏီက'.length);
    expect(text.slice(start, end)).toBe('ကုမၸဏီက');
  });

  it('costs little in a long text', () => {
    const long = `${ZAWGYI} `.repeat(3_000);
    expect(normalise(long).text.startsWith(normalise(UNICODE).text)).toBe(true);
  });
});
