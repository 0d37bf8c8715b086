import type { CountryCode } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { looksLikeAmount, PHONE } from '../phone-shape.ts';
import type { Found } from './contact.ts';
import { isSpelled, SPELLED_DIGIT, SPELLED_NUMBER } from './spelled-digits.ts';

/** Digits written as letters that look like them, in a run that is mostly digits. */
const DISGUISED =
  /(?<![\p{L}\p{N}@._])\+?(?=(?:[OoIl|][ .-]?){0,5}\d)(?:[\dOoIl|][ .-]?){7,14}[\dOoIl|](?![\p{L}\p{N}])/gu;
const MIN_DIGITS = 7;

const LATIN_DIGITS: readonly [number, number][] = [
  [0x0660, 0x0669],
  [0x06f0, 0x06f9],
  [0x0966, 0x096f],
  [0x09e6, 0x09ef],
  [0x0be6, 0x0bef],
  [0x0e50, 0x0e59],
  [0x0ed0, 0x0ed9],
  [0x1040, 0x1049],
  [0x17e0, 0x17e9],
];

/** The digits of a text as 0-9, whatever script they are written in. */
export function plainDigits(text: string): string {
  let digits = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 48 && code <= 57) digits += character;
    else {
      const range = LATIN_DIGITS.find(([from, to]) => code >= from && code <= to);
      if (range !== undefined) digits += String(code - range[0]);
    }
  }
  return digits;
}

/**
 * The canonical form of a phone number: E.164 where it names its country (+, 00, or `country` is given), else
 * its bare digits as written.
 */
export function canonicalPhone(written: string, country?: string | null): string {
  const digits = plainDigits(written);
  const international = written.trimStart().startsWith('+') || /^00[1-9]\d{8}/.test(digits);
  if (international) {
    const number = `+${digits.replace(/^00/, '')}`;
    return parsePhoneNumberFromString(number)?.number ?? number;
  }
  if (country !== undefined && country !== null && digits.length >= MIN_DIGITS) {
    const parsed = parsePhoneNumberFromString(digits, country as CountryCode);
    if (parsed?.isPossible() === true) return parsed.number;
  }
  return digits;
}

/** Whether two canonical numbers can be one: equal, or one is the other without its country. */
export function samePhone(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.startsWith('+') ? [a, b] : [b, a];
  if (!long.startsWith('+') || short.startsWith('+')) return false;
  const national = short.replace(/^0/, '');
  return national.length >= 8 && long.endsWith(national);
}

/** Phone numbers of a normalised text: in digits of any script, spelled out, or with letters for digits. */
export function findPhones(text: string, country?: string | null): Found[] {
  const found: Found[] = [];
  const add = (start: number, written: string, value: string): void => {
    found.push({ kind: 'phone', value, start, end: start + written.length });
  };
  // The longest readings first: a caller keeps the first of two that overlap.
  for (const match of text.matchAll(DISGUISED)) {
    const written = match[0].replace(/[ .-]$/, '');
    const real = plainDigits(written).length;
    const disguised = written.match(/[OoIl|]/g)?.length ?? 0;
    if (disguised === 0 || real < 5) continue;
    const digits = written.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
    if (plainDigits(digits).length >= 8) add(match.index, written, canonicalPhone(digits, country));
  }
  for (const match of text.toLowerCase().matchAll(SPELLED_NUMBER)) {
    if (!isSpelled(match[0])) continue;
    const digits = (match[0].match(SPELLED_DIGIT.pattern) ?? [])
      .map((word) => SPELLED_DIGIT.value(word))
      .join('');
    add(match.index, match[0].trimEnd(), canonicalPhone(digits, country));
  }
  for (const match of text.matchAll(PHONE)) {
    const end = match.index + match[0].length;
    if (
      !looksLikeAmount(
        match[0],
        text.slice(Math.max(0, match.index - 6), match.index),
        text.slice(end, end + 8),
      )
    ) {
      add(match.index, match[0], canonicalPhone(match[0], country));
    }
  }
  return found;
}
