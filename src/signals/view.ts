import { fold } from '../text/normalise.ts';
import { foldVariants } from './variants.ts';

/** A normalised text as patterns read it. */
export interface View {
  /** Lower case, Chinese in simplified characters, digits 0-9; as long as the normalised text. */
  readonly text: string;
  /** The same for the patterns' regular expressions: what is no letter and not in NO_LETTER_UNITS is a blank. */
  readonly units: string;
  /** What the index of anchors searches: no accents, a space for everything that is no letter or digit. */
  readonly anchors: string;
  /** No letter carries an accent: Vietnamese and others are often typed so. */
  readonly toneless: boolean;
}

const OTHER_DIGIT = /(?=[\u0080-\uFFFF])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

/** Digits of a script are ten in a row that begin at a multiple of sixteen or six after one. */
function asciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  const row = code & ~15;
  return String(code - (DIGIT.test(String.fromCharCode(row)) ? row : row + 6));
}

/** Lower case, one form of Chinese characters and of digits, unit for unit. */
export function foldText(text: string): string {
  return foldVariants(fold(text)).replace(OTHER_DIGIT, asciiDigit);
}

/**
 * Body of a class of units that are no letter, mark or number: ASCII and Latin-1, punctuation, currency, symbols and
 * emoji, CJK, and the scripts of our languages. `\p{L}\p{M}\p{N}` would say it exactly and take a hundred times as
 * long to compile, in each of thousands of patterns; `units` makes this list exact.
 */
export const NO_LETTER_UNITS = [
  String.raw`\u0000-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B1\u00B4\u00B6-\u00B8\u00BB\u00BF\u00D7\u00F7`,
  String.raw`\u0600-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u0964\u0965\u0970\u09F2\u09F3\u0BF3-\u0BFA\u0DF4\u0E3F\u0E4F\u0E5A\u0E5B`,
  String.raw`\u104A-\u104F\u1360-\u1368\u17D4-\u17D6\u17D8-\u17DB\u2000-\u206F\u20A0-\u20CF\u2190-\u245F\u2500-\u2775\u2794-\u2BFF`,
  String.raw`\u3000-\u3004\u3008-\u3020\u3030\u303D-\u303F\u30A0\u30FB\uD800-\uDFFF\uFFFC\uFFFD`,
].join('');
const BLANK = '\u0001';
const RARE = new RegExp(`(?![\\u{10000}-\\u{10FFFF}])[^\\p{L}\\p{M}\\p{N}${NO_LETTER_UNITS}]`, 'gu');

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
const plain = new Map<string, string>([
  ['đ', 'd'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
]);

/** Latin letters without accents, unit for unit. */
export function bare(text: string): string {
  return text.replace(ACCENTED, (character) => {
    let letter = plain.get(character);
    if (letter === undefined) {
      const base = character.normalize('NFD')[0] ?? character;
      letter = base;
      plain.set(character, letter);
    }
    return letter;
  });
}

const NO_LETTER = /[^\p{L}\p{M}\p{N}]/gu;
const LONG_NO_LETTER = /(?=[\u{10000}-\u{10FFFF}])[^\p{L}\p{M}\p{N}]/gu;

/** A folded text as the index of anchors reads it, unit for unit: an emoji takes two. */
export function anchorText(folded: string): string {
  return bare(folded).replace(LONG_NO_LETTER, '  ').replace(NO_LETTER, ' ');
}

export function viewOf(normalisedText: string): View {
  const text = foldText(normalisedText);
  return {
    text,
    units: text.replace(RARE, BLANK),
    anchors: ` ${anchorText(text)} `,
    toneless: text.search(ACCENTED) < 0,
  };
}
