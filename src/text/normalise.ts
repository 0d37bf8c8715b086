import { foldConfusables } from './confusables.ts';
import { nfkc } from './nfkc.ts';
import type { MappedText } from './offset-map.ts';
import { mapText, originalSpan, replaceMapped } from './offset-map.ts';
import { plainLetter, STYLED_LETTER } from './styled-letters.ts';
import { separateStyledNumbers } from './styled-numbers.ts';
import { unicodeBurmese } from './zawgyi.ts';

/** A text in the one form that patterns, signals and the classifier read. */
export interface Normalised {
  readonly original: string;
  readonly text: string;
  /** The span of `original` that `[start, end)` of `text` came from: UTF-16 offsets on code-point borders. */
  toOriginal(start: number, end: number): { start: number; end: number };
}

// Bidi controls, soft hyphen, variation selectors, byte order mark, other invisible format characters, tags.
const INVISIBLE = new RegExp(
  [
    String.raw`[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200E\u200F\u202A-\u202E\u2060-\u206F]`,
    String.raw`[\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]`,
    // Control characters but tab and line breaks.
    String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]`,
  ].join('|'),
  'gu',
);

// Zero-width characters hide words in alphabetic and CJK text, but part words in Khmer, Lao, Thai and Burmese
// and are spelling in Indic scripts, Sinhala and Persian: there they stay. Beside white space and at the ends they
// part and spell nothing; a flood of them would keep every phrase from matching.
const LETTER = String.raw`0-9\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uAC00-\uD7A3`;
const HIDING_ZERO_WIDTH = new RegExp(
  `(?<=[${LETTER}])[\\u200B-\\u200D]+(?=[${LETTER}])|(?<=^|\\s)[\\u200B-\\u200D]+|(?<![\\u200B-\\u200D])[\\u200B-\\u200D]+(?=\\s|$)`,
  'gu',
);

const MARK = String.raw`(?: ?[.*_|·•\-~] ?|\p{Extended_Pictographic})`;
const SEPARATOR = `(?:${MARK}| )`;
const spelledOut = (script: string, separator: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])\p{Script=${script}}(?:${separator}\p{Script=${script}}){3,}(?![\p{L}\p{M}\p{N}])`,
    'gu',
  );
const SPELLED_LATIN = spelledOut('Latin', SEPARATOR);
// Not by spaces alone: Russian has words of one letter, and a Korean syllable can be one.
const SPELLED_MARKED = [spelledOut('Cyrillic', MARK), spelledOut('Hangul', MARK)];
// In Chinese no space parts words, so letters before and after do not matter.
const SPELLED_HAN = new RegExp(
  String.raw`\p{Script=Han}(?:${SEPARATOR}\p{Script=Han}){3,}(?!${SEPARATOR}\p{Script=Han})`,
  'gu',
);
const SPELLED_GAP = new RegExp(SEPARATOR, 'gu');

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
// A digit between two small letters of a word of letters: j0b, h1ring, w0rker; not web3, 24h, H1B, k8s, 20k-30k.
const LEET_TOKEN =
  /(?<![\p{L}\p{M}\p{N}@#$/._\-:])\p{L}(?:[\p{L}\p{M}]|[013457@$](?=\p{L})){2,}(?![\p{L}\p{M}\p{N}@_]|[./:]\p{L})/gu;
const LEET_CHARACTER = /(?<=\p{Ll})[013457@$](?=\p{Ll})|(?<=\p{Lu})[013457@$](?=\p{Lu}\p{Lu})/gu;
// RM4k and Rp1jt are pay, H1B a visa, mp3 a format.
const NOT_LEET =
  /^(?:rm|rp|rs|us|usd|php|thb|idr|myr|inr|tk|ksh|ugx|vnd|hk|nt|sgd|aed|h1b|mp[34])[\d$]|^(?:h1b|mp[34])/iu;
const MIN_LEET_LETTERS = 2;

// Stars inside words hide them; one alone is a swear word or a product of two numbers.
const INNER_STAR =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\uAC00-\uD7A3])[*＊](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\uAC00-\uD7A3])/gu;
const FEWEST_STARS = 2;

function withoutInnerStars(source: MappedText): MappedText {
  if ((source.text.match(INNER_STAR)?.length ?? 0) < FEWEST_STARS) return source;
  return replaceMapped(source, INNER_STAR, remove);
}

// Never digits: 10000 is not 1000.
const REPEATED = /([^\p{N}\s零])\1{3,}/gu;

// Where a run of white space begins is said, or each of its characters would be a start: quadratic.
const LINE_BREAK = /(?:(?<![\t\p{Zs}])[\t\p{Zs}]+)?(?:\r\n?|[\n\u0085\u2028\u2029])[\t\p{Zs}]*/gu;
const MANY_BREAKS = /\n{3,}/gu;
const SPACES = /[\t\p{Zs}]+/gu;
const EDGES = /^\s+|(?<!\s)\s+$/gu;

const remove = (): string => '';

// Two digits in a row are no leet but in these words of job posts.
const DOUBLE_ZERO =
  /(?<![\p{L}\p{N}_@.])(?:pr00f|b00k|l00k|g00d|f00d|c00k|r00m|t00l|sch00l|p00l|d00r)(?=s?(?![\p{N}_@])|ing|ed)/giu;

/** Arabic written in Latin letters spells with 3, 5 and 7: these count only beside other marks of hiding. */
const ARABIZI_DIGIT = /[357]/;

function leetWord(source: MappedText): MappedText {
  // Most texts have no such digit, and looking at each of their words is the dearest step of all.
  if (source.text.search(LEET_CHARACTER) < 0) return source;
  const plain = new Map<number, string>();
  let hides = false;
  for (const token of source.text.matchAll(LEET_TOKEN)) {
    const letters = token[0].match(/\p{L}/gu)?.length ?? 0;
    const marks = [...token[0].matchAll(LEET_CHARACTER)];
    if (letters < MIN_LEET_LETTERS || marks.length === 0) continue;
    if (/[013457@$]{2}/.test(token[0]) || NOT_LEET.test(token[0])) continue;
    const address = /^[\w-]*\.[a-z]{2}/i.test(source.text.slice(token.index + token[0].length).slice(0, 60));
    for (const mark of marks) {
      // jobs@north-example.com is an address.
      if (mark[0] === '@' && address) continue;
      plain.set(token.index + mark.index, mark[0]);
      if (!ARABIZI_DIGIT.test(mark[0])) hides = true;
    }
  }
  if (plain.size === 0) return source;
  return replaceMapped(source, /[013457@$]/gu, (match) => {
    const mark = plain.get(match.index);
    return mark === undefined || (!hides && ARABIZI_DIGIT.test(mark)) ? null : (LEET[mark] ?? null);
  });
}

function pass(given: MappedText): MappedText {
  // Invisible characters go before NFKC, else a mark that one of them kept apart would compose only next time.
  let text = replaceMapped(given, INVISIBLE, remove);
  text = separateStyledNumbers(text);
  text = nfkc(text);
  text = replaceMapped(text, HIDING_ZERO_WIDTH, remove);
  text = replaceMapped(text, STYLED_LETTER, (match) => plainLetter(match[0]));
  text = foldConfusables(text);
  text = replaceMapped(text, SPELLED_LATIN, (match) => match[0].replace(SPELLED_GAP, ''));
  for (const spelled of SPELLED_MARKED)
    text = replaceMapped(text, spelled, (match) => match[0].replace(SPELLED_GAP, ''));
  text = replaceMapped(text, SPELLED_HAN, (match) => match[0].replace(SPELLED_GAP, ''));
  text = replaceMapped(text, DOUBLE_ZERO, (match) =>
    match[0].replace('00', /[a-z]/.test(match[0]) ? 'oo' : 'OO'),
  );
  text = withoutInnerStars(text);
  text = leetWord(text);
  text = replaceMapped(text, REPEATED, (match) => (match[1] ?? '').repeat(3));
  text = replaceMapped(text, LINE_BREAK, () => '\n');
  text = replaceMapped(text, MANY_BREAKS, () => '\n\n');
  text = replaceMapped(text, SPACES, () => ' ');
  return replaceMapped(text, EDGES, remove);
}

/** One step can bring about another (styled letters spell a word out): repeated until nothing changes. */
const MAX_PASSES = 6;

/**
 * Normalises a text: the ONE normaliser, for training and at run time, linear in the length. Case, tones and
 * diacritics stay. Lone surrogates become U+FFFD. Order and exceptions: docs of each step above.
 */
export function normalise(original: string): Normalised {
  let mapped = unicodeBurmese(mapText(original.toWellFormed()));
  for (let i = 0; i < MAX_PASSES; i += 1) {
    const next = pass(mapped);
    if (next.text === mapped.text) break;
    mapped = next;
  }
  const result = mapped;
  return {
    original,
    text: result.text,
    toOriginal: (start, end) => originalSpan(result, original, start, end),
  };
}

/** A pattern, place or never-match string in the form in which it meets normalised text (Thai ำ decomposes). */
export function normalisePattern(pattern: string): string {
  return normalise(pattern).text;
}

/** Lower case for pattern matching, unit for unit, so that offsets stay: tones and diacritics are kept. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let folded = '';
  for (const character of text) {
    const small = character.toLowerCase();
    folded += small.length === character.length ? small : character;
  }
  return folded;
}
