import * as fc from '../../property.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createAssess } from '../../../src/assess/assess.ts';
import type { Assessment, Probabilities } from '../../../src/contracts/judgement.ts';
import { AssessmentSchema } from '../../../src/contracts/judgement.ts';
import { calibration } from '../../../src/verdict/calibration.ts';
import { probabilities } from '../verdict/reading-of.ts';
import { TableClassifier } from './table-classifier.ts';

/** The worst case for a bad text: a model that calls everything a lure. */
const alarmist = (value: Probabilities = probabilities({ lure: 0.999 })): TableClassifier =>
  new TableClassifier(calibration.model, () => Promise.resolve({ ok: true, value }));

async function assess(text: string, classifier = alarmist()): Promise<Assessment> {
  const judge = createAssess({ classifier, cache: null, calibration });
  const assessed = v.parse(AssessmentSchema, await judge({ text, lang: null, truncated: false }));
  for (const { quote, start, end } of assessed.reasons) expect(text.slice(start, end)).toBe(quote);
  return assessed;
}

/** Far above what a linear pass takes (0.3 s), also on a busy machine; what is quadratic takes minutes. */
const HELD_UP_MS = 20_000;
const ad = 'We need chat staff in Poipet, free flight, passport kept by us. Apply on Telegram @desk_hr00';

describe('assess on bad input, with a model that calls everything a lure', () => {
  it.each([
    ['empty', ''],
    ['white space', '  \n\t\u00A0 '],
    ['one character', 'a'],
    ['three characters', 'job'],
    ['one emoji', '🔥'],
    ['emoji only', '🔥💰✈️🏝️'.repeat(50)],
    ['zero-width only', '\u200B\u200C\u200D\u2060\uFEFF'.repeat(500)],
    ['right-to-left overrides only', '\u202E\u202D\u2066\u2069'.repeat(50)],
    ['punctuation only', '!!! ... ??? --- ***'],
  ])('%s is none by the gate', async (_name, text) => {
    const classifier = alarmist();
    expect(await assess(text, classifier)).toMatchObject({ level: 'none', checked: 'gate', reasons: [] });
    expect(classifier.texts).toEqual([]);
  });

  it.each([
    ['right-to-left overrides', `\u202E${ad}\u202C`],
    ['a zero-width flood between words', ad.replaceAll(' ', ` ${'\u200B'.repeat(500)}`)],
    ['a lone surrogate', `\uDC00${ad}\uD83D`],
    ['control characters', `\u0000\u0007${ad}\u001B[2J`],
    ['HTML and script', `<script>alert(1)</script><img src=x onerror=alert(1)>${ad}</div>`],
  ])('%s hide no signs', async (_name, text) => {
    const assessed = await assess(text, alarmist(probabilities({ job: 0.9 })));
    expect(assessed.level).toMatch(/^(some|strong)$/);
    expect(assessed.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ['replacement characters', '\uFFFD'.repeat(300)],
    ['private use', '\uE000\uF8FF'.repeat(300)],
    ['lone surrogates', '\uD800'.repeat(300)],
  ])('%s are unreadable', async (_name, text) => {
    expect(await assess(text)).toMatchObject({ level: 'unsure', why: 'unreadable' });
  });

  it('reads 200,000 characters and hands the model its beginning', async () => {
    const classifier = alarmist(probabilities({ job: 0.9 }));
    const text = `${ad}\n`.repeat(Math.ceil(200_000 / ad.length)).slice(0, 200_000);
    const started = performance.now();
    const assessed = await assess(text, classifier);
    expect(performance.now() - started).toBeLessThan(HELD_UP_MS);
    expect(assessed.level).toMatch(/^(some|strong)$/);
    expect(assessed.reasons.length).toBeLessThanOrEqual(13);
    expect(classifier.texts[0]?.length ?? Infinity).toBeLessThan(10_000);
  });

  it.each([
    ['spaces', ' '],
    ['line breaks', ' \r\n'],
    ['zero-width characters', '\u200B'],
    ['zero-width characters and spaces', '\u200B '],
    ['letters', 'a'],
    ['single letters', 'a '],
    ['digits', '7'],
    ['amounts', '$1,000 '],
    ['handles', '@a'],
    ['addresses', 'a.a@'],
    ['dots', '.'],
    ['brackets', '(['],
    ['Thai', 'ก'],
    ['Chinese', '招'],
    ['emoji', '🔥'],
    ['negations', 'no not '],
    ['combining marks', 'e\u0301\u0301'],
  ])('is not held up by 200,000 characters of %s', async (_name, unit) => {
    const text = `${ad} ${unit.repeat(200_000 / unit.length)} ${ad}`;
    const started = performance.now();
    await assess(text, alarmist(probabilities({ job: 0.9 })));
    expect(performance.now() - started).toBeLessThan(HELD_UP_MS);
  });

  it('never throws, and quotes what stands there, on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), async (noise, inside) => {
        await assess(inside ? `${ad.slice(0, 40)}${noise}${ad.slice(40)}` : noise);
      }),
      { numRuns: 60 },
    );
  });
});
