import { NUMBER, numberValue } from './money/amounts.ts';
import type { CurrencyWords } from './money/currencies.ts';
import { CURRENCIES, USUAL_CURRENCY } from './money/currencies.ts';
import { LEADING_MULTIPLIERS, MULTIPLIERS } from './money/multipliers.ts';
import { expandWords } from './money/expand.ts';
import type { Period } from './money/periods.ts';
import { PER_MONTH, PERIODS } from './money/periods.ts';
import type { Normalised } from './normalise.ts';
import { fold } from './normalise.ts';
import type { PhraseHit } from './phrase-index.ts';
import { createPhraseIndex } from './phrase-index.ts';

/** An amount of pay. Offsets are UTF-16 units of the original. */
export interface Money {
  readonly min: number;
  readonly max: number;
  /** ISO 4217 (USDT counts as USD), `XXX` when it cannot be told. */
  readonly currency: string;
  readonly period: Period;
  /** For a month, null where the period is unknown. Days, hours and weeks give a wide span. */
  readonly monthly: { readonly min: number; readonly max: number } | null;
  readonly start: number;
  readonly end: number;
  /** The currency or the period was inferred, or the month was reckoned from days or hours. */
  readonly uncertain: boolean;
}

// Words written in Latin or Cyrillic letters end where the letters end.
const WORD_END = String.raw`(?![a-zа-яёà-ỹ])`;
const source = (words: string): string => words.normalize('NFKC');
const closed = (words: string): string =>
  words
    .split('|')
    .map((word) => (/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(word) ? word + WORD_END : word))
    .join('|');

const SCALES = MULTIPLIERS.map(([factor, words]) => ({
  factor,
  pattern: new RegExp(`^ ?(?:${closed(source(words))})`, 'iu'),
}));
/** One look for whether any of many words stands here: most numbers have none of them. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'), 'iu');
const ANY_SCALE = anyOf(SCALES.map(({ pattern }) => pattern));
// 1tr5, 1万4, 1만5천: the digit after the word counts tenths of it.
const GLUED_SCALE = /^(?:(tr)|([万萬만]))(\p{Nd})(?!\p{Nd})(?:千|천)?/iu;
const LEADING_SCALES = LEADING_MULTIPLIERS.map(([factor, words]) => ({
  factor,
  pattern: new RegExp(`(?:${source(words)}) ?$`, 'iu'),
}));
const SIGNS = CURRENCIES.map((currency) => ({
  currency,
  before: expandWords(source(currency.before)),
  after: new RegExp(`^ ?(?:${closed(source(currency.after))})`, 'iu'),
}));
const ANY_SIGN_AFTER = anyOf(SIGNS.map(({ after }) => after));
const SIGN_ENDS = new Set(SIGNS.flatMap(({ before }) => before.map((sign) => sign.slice(-1))));
const SPANS = PERIODS.map(({ period, after }) => ({
  period,
  after: new RegExp(String.raw`^[ )\]+*]{0,2}(?:${source(after)})`, 'iu'),
}));
const ANY_SPAN = anyOf(SPANS.map(({ after }) => after));
/** Words for pay or its period that stand before amounts. */
const findPayWords = createPhraseIndex<Period>(
  PERIODS.flatMap(({ period, before }) =>
    expandWords(source(before)).map((text) => ({ text: fold(text), value: period })),
  ),
);
type PayWord = PhraseHit<Period>;
const PAY_WORD_REACH = 18;
const HAN_NUMBER = '[一二两兩三四五六七八九十半]{1,3}(?=[万萬千])';
const SECOND = new RegExp(`^(?:${NUMBER}|${HAN_NUMBER})`, 'u');
const CANDIDATE = new RegExp(String.raw`(?<![\p{Nd}#@_/]|\p{Nd}[.,:])(?:${NUMBER}|${HAN_NUMBER})`, 'gu');
const RANGE_SIGN =
  /^ ?(?:-|–|—|~|〜|to|till|until|hingga|sampai|s\/d|sd|đến|tới|den|ถึง|ຫາ|ដល់|至|到|から|from|se|से|থেকে|থেকে|से लेकर|देखि|முதல்|до|a|à|até|hasta|ile|إلى|الى|تا|سے|ise|gacha|дейін|hadi) ?[$฿₱₹¥€£]?(?:rm|rp|usd|us\$|php|rs)?\.? ?/iu;
const SCALE_REACH = 16;
const SIGN_REACH = 12;
/** Numbers read in one text: a post has few, a list of thousands is no offer, and time stays bounded. */
const MAX_NUMBERS = 400;
const BEFORE_REACH = 30;
const AFTER_REACH = 40;

function scaleAfter(text: string): { factor: number; extra: number; length: number } {
  const glued = GLUED_SCALE.exec(text);
  if (glued !== null) {
    const factor = glued[1] === undefined ? 1e4 : 1e6;
    return { factor, extra: (factor / 10) * numberValue(glued[3] ?? '0'), length: glued[0].length };
  }
  if (!ANY_SCALE.test(text)) return { factor: 1, extra: 0, length: 0 };
  for (const { factor, pattern } of SCALES) {
    const match = pattern.exec(text);
    if (match !== null) {
      // 5 lakh thousand, 3 ล้านแสน: a second scale multiplies too (十 + 万, 百 + 万).
      const more = factor <= 100 ? scaleAfter(text.slice(match[0].length)) : null;
      return {
        factor: factor * (more?.factor ?? 1),
        extra: 0,
        length: match[0].length + (more?.length ?? 0),
      };
    }
  }
  return { factor: 1, extra: 0, length: 0 };
}

/** A sign that is a word stands by itself: රු ends many Sinhala words. Latin ones may follow letters of another script. */
function endsWithSign(text: string, sign: string): boolean {
  if (!text.endsWith(sign)) return false;
  const before = text.slice(0, -sign.length);
  if (/^\p{Script=Latin}/u.test(sign)) return !/\p{Script=Latin}$/u.test(before);
  return !/^[\p{L}--\p{Script=Han}]/v.test(sign) || !/[\p{L}\p{M}]$/u.test(before);
}

function currencyAt(
  before: string,
  after: string,
  lang: string,
): { code: string; length: number; sure: boolean } | null {
  const matches = (row: CurrencyWords): boolean => row.langs === undefined || row.langs.includes(lang);
  const near = fold(before.slice(-SIGN_REACH)).replace(/[ :]$/, '');
  for (const { currency, before: signs } of SIGN_ENDS.has(near.slice(-1)) ? SIGNS : []) {
    if (matches(currency) && signs.some((sign) => endsWithSign(near, sign))) {
      return { code: currency.code, length: 0, sure: currency.langs === undefined };
    }
  }
  if (!ANY_SIGN_AFTER.test(after)) return null;
  for (const { currency, after: sign } of SIGNS) {
    const match = matches(currency) ? sign.exec(after) : null;
    if (match !== null)
      return { code: currency.code, length: match[0].length, sure: currency.langs === undefined };
  }
  return null;
}

/** Words for a month's pay stand anywhere before it; "a day" and the like only right beside the amount. */
const BESIDE = /^[^\p{Nd},;，、。;.!?+]{0,8}$/u;
const BEHIND = /^[^\p{Nd},;，、。;.!?+\n]*$/u;
const RIGHT_BEHIND = 3;

/** The period said after the amount, or by the nearest word for pay before it on its line, else after it. */
function periodAt(
  text: string,
  amount: {
    readonly lineStart: number;
    readonly start: number;
    readonly end: number;
    readonly after: string;
  },
  payWords: readonly PayWord[],
  next: number,
): { period: Period; length: number; word: boolean } {
  const { lineStart, start, end, after } = amount;
  for (const { period, after: words } of ANY_SPAN.test(after) ? SPANS : []) {
    const match = words.exec(after);
    if (match !== null) return { period, length: match[0].length, word: true };
  }
  for (let i = next - 1; i >= 0; i -= 1) {
    const word = payWords[i];
    if (word === undefined || word.start < lineStart) break;
    if (word.value === 'month' || BESIDE.test(text.slice(word.end, start)))
      return { period: word.value, length: 0, word: true };
  }
  const word = payWords.slice(next, next + 3).find((hit) => hit.start >= end);
  if (word !== undefined && word.end <= end + Math.min(PAY_WORD_REACH, after.length)) {
    const gap = text.slice(end, word.start);
    if (BEHIND.test(gap) && (word.value === 'month' || gap.length <= RIGHT_BEHIND))
      return { period: word.value, length: 0, word: true };
  }
  return { period: 'unknown', length: 0, word: false };
}

const MIN_BARE = 100;

/**
 * Amounts of pay in a normalised text, with their range, currency and period; other numbers (ages, dates, phones,
 * counts) are left out: an amount has a currency, or a scale word or 100 and more beside a word for pay.
 * No exchange rate is applied anywhere.
 */
export function findMoney(n: Normalised, lang: string): Money[] {
  const text = n.text;
  const found: Money[] = [];
  const payWords = findPayWords(fold(text));
  let word = 0;
  let readTo = 0;
  let read = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    if (match.index < readTo) continue;
    const start = match.index;
    const before =
      text
        .slice(Math.max(0, start - BEFORE_REACH), start)
        .split('\n')
        .at(-1) ?? '';
    let at = start + match[0].length;
    let after = text.slice(at, at + AFTER_REACH);
    // Cheap way out for the many numbers with nothing beside them.
    if (!/^[ ]?[^\s\p{Nd}]/u.test(after) && !/[^\s\p{Nd}] ?$/u.test(before)) continue;
    // 18-35 tuổi, 12:30, 50 %: no pay.
    if (/^ ?(?:%|:|\p{Nd})/u.test(after)) continue;

    read += 1;
    if (read > MAX_NUMBERS) break;
    let low = numberValue(match[0]);
    const scale = scaleAfter(after.slice(0, SCALE_REACH));
    at += scale.length;
    const leading =
      scale.length === 0 ? LEADING_SCALES.find(({ pattern }) => pattern.test(before)) : undefined;
    let factor = scale.factor * (leading?.factor ?? 1);
    let extra = scale.extra;
    let currency = currencyAt(before, text.slice(at, at + AFTER_REACH), lang);
    at += currency?.length ?? 0;
    let high = low;
    let highFactor = factor;
    let highExtra = extra;
    const range = RANGE_SIGN.exec(text.slice(at, at + SCALE_REACH));
    if (range !== null) {
      const second = SECOND.exec(text.slice(at + range[0].length, at + range[0].length + 24));
      const value = second === null ? Number.NaN : numberValue(second[0]);
      if (second !== null && !Number.isNaN(value)) {
        const end = at + range[0].length + second[0].length;
        const scale2 = scaleAfter(text.slice(end, end + SCALE_REACH));
        const afterRange = end + scale2.length;
        const currency2 = currencyAt(
          text.slice(Math.max(0, end - second[0].length - 6), end - second[0].length),
          text.slice(afterRange, afterRange + AFTER_REACH),
          lang,
        );
        if (value * scale2.factor >= low * factor || scale2.factor > factor) {
          high = value;
          highFactor = scale2.length > 0 ? scale2.factor : factor;
          highExtra = scale2.extra;
          // "20-30 triệu": the word after the second number counts for the first as well.
          if (scale.length === 0 && leading === undefined && low < value * 1.0001) factor = highFactor;
          currency ??= currency2;
          at = afterRange + (currency2?.length ?? 0);
        }
      }
    }
    after = text.slice(at, at + AFTER_REACH).split('\n')[0] ?? '';
    const lineStart = start - before.length;
    while (payWords[word] !== undefined && (payWords[word]?.end ?? 0) <= start) word += 1;
    const span = periodAt(text, { lineStart, start, end: at, after }, payWords, word);
    low = low * factor + extra;
    extra = highExtra;
    high = high * highFactor + extra;
    if (Number.isNaN(low) || Number.isNaN(high) || high <= 0) continue;
    if (low > high) [low, high] = [high, low];
    const scaled = factor > 1;
    const payWord = span.word;
    if (currency === null && !(payWord && (scaled || low >= MIN_BARE))) continue;
    if (
      currency === null &&
      /^ ?(?:người|orang|คน|人|名|명|tuổi|tahun|years?|ปี|岁|歲|people|persons?|slots?|tasks?|km|kg|m2|ml|gb|mb)(?![a-z])/iu.test(
        after,
      )
    )
      continue;
    const code = currency?.code ?? USUAL_CURRENCY[lang] ?? 'XXX';
    const months = span.period === 'unknown' ? null : PER_MONTH[span.period];
    found.push({
      min: low,
      max: high,
      currency: code,
      period: span.period,
      monthly: months === null ? null : { min: low * months[0], max: high * months[1] },
      uncertain:
        currency === null ||
        !currency.sure ||
        span.period === 'hour' ||
        span.period === 'day' ||
        span.length === 0,
      ...n.toOriginal(start - signLength(before), at + span.length),
    });
    readTo = at + span.length;
  }
  return found;
}

const SIGN_BEFORE =
  /(?:us ?\$|nt\$|hk\$|s\$|r\$|[$฿₱₹¥€£₫₩৳₦₽₸₮₺]|rm|rp\.?|rs\.?|usdt?|php|thb|aed|tk\.?|ksh\.?|tsh\.?|रु\.?|ரூ\.?|රු\.?) ?$/iu;
const signLength = (before: string): number => SIGN_BEFORE.exec(before)?.[0].length ?? 0;
