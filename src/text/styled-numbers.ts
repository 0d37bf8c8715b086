import type { MappedText } from './offset-map.ts';
import { replaceMapped } from './offset-map.ts';

/** First code point, last code point and value of the first, for digits drawn in circles, brackets or dots. */
const ENCLOSED: readonly (readonly [number, number, number])[] = [
  [0x2460, 0x2473, 1], // ① … ⑳
  [0x2488, 0x249b, 1], // ⒈ … ⒛
  [0x24ea, 0x24ea, 0], // ⓪
  [0x24eb, 0x24f4, 11], // ⓫ … ⓴
  [0x24f5, 0x24fe, 1], // ⓵ … ⓾
  [0x24ff, 0x24ff, 0], // ⓿
  [0x2776, 0x277f, 1], // ❶ … ❿
  [0x2780, 0x2789, 1], // ➀ … ➉
  [0x278a, 0x2793, 1], // ➊ … ➓
];
const ENCLOSED_NUMBER = '[\\u2460-\\u2473\\u2488-\\u249B\\u24EA-\\u24FF\\u2776-\\u2793]|[0-9]\\uFE0F?\\u20E3';
const ENCLOSED_RUN = new RegExp(`(?:${ENCLOSED_NUMBER})+`, 'gu');
const EACH_ENCLOSED = new RegExp(ENCLOSED_NUMBER, 'gu');

function enclosedValue(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const row = ENCLOSED.find(([from, to]) => code >= from && code <= to);
  return row === undefined ? (character[0] ?? '') : String(code - row[0] + row[2]);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const SCRIPT_RUN = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[₀₁₂₃₄₅₆₇₈₉]+/gu;

const DECIMAL_OF: Readonly<Record<string, string>> = {
  '¼': '25',
  '½': '5',
  '¾': '75',
  '⅕': '2',
  '⅖': '4',
  '⅗': '6',
  '⅘': '8',
  '⅛': '125',
  '⅜': '375',
  '⅝': '625',
  '⅞': '875',
};
const FRACTION = /[¼½¾⅐-⅞]/gu;

const DIGIT = /\p{Nd}/u;
const digitBefore = (text: string, at: number): boolean => DIGIT.test(text[at - 1] ?? '');
const digitAfter = (text: string, at: number): boolean => DIGIT.test(text[at] ?? '');

/** 5️⃣0️⃣0️⃣ and ⑤⓪⓪ are one number; ①②③ is a list. */
function spellsNumber(run: string, values: readonly string[]): boolean {
  if (values.length < 2 || values.some((value) => value.length > 1)) return false;
  const counting = values.every((value, i) => Number(value) === i + 1);
  return !counting && (values.length >= 4 || values.includes('0') || run.includes('\u20E3'));
}

/**
 * Takes numbers drawn as symbols apart from the digits beside them, before NFKC would glue them together:
 * ①20000 is "1 20000", not 120000; 30² is "30^2"; 2½ is "2.5". A row of them can spell a number out
 * (①③⑧⓪⓪ is 13800), as in hidden pay and phone numbers.
 */
export function separateStyledNumbers(source: MappedText): MappedText {
  const enclosed = replaceMapped(source, ENCLOSED_RUN, (match) => {
    const values = (match[0].match(EACH_ENCLOSED) ?? []).map(enclosedValue);
    if (spellsNumber(match[0], values)) return values.join('');
    const before = digitBefore(match.input, match.index) ? ' ' : '';
    return before + values.join(' ') + (digitAfter(match.input, match.index + match[0].length) ? ' ' : '');
  });
  const scripts = replaceMapped(enclosed, SCRIPT_RUN, (match) => {
    const digits = [...match[0]]
      .map((c) => String(Math.max(SUPERSCRIPTS.indexOf(c), SUBSCRIPTS.indexOf(c))))
      .join('');
    const before = digitBefore(match.input, match.index) ? '^' : '';
    return before + digits + (digitAfter(match.input, match.index + match[0].length) ? ' ' : '');
  });
  return replaceMapped(scripts, FRACTION, (match) => {
    const decimal = DECIMAL_OF[match[0]];
    const before = digitBefore(match.input, match.index);
    const after = digitAfter(match.input, match.index + 1) ? ' ' : '';
    if (before && decimal !== undefined) return `.${decimal}${after}`;
    return (before ? ' ' : '') + match[0].normalize('NFKC').replace('\u2044', '/') + after;
  });
}
