import type { MappedText } from './offset-map.ts';
import { replaceMapped } from './offset-map.ts';

/** Cyrillic and Greek letters that are drawn like a Latin one. Only tokens that mix scripts are folded. */
const TO_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  Ԛ: 'Q',
  Ԝ: 'W',
  Ү: 'Y',
  ү: 'y',
  ё: 'e',
  Ё: 'E',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  η: 'n',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};
const TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  y: 'у',
  x: 'х',
  i: 'і',
  j: 'ј',
  s: 'ѕ',
  A: 'А',
  B: 'В',
  E: 'Е',
  K: 'К',
  M: 'М',
  H: 'Н',
  O: 'О',
  P: 'Р',
  C: 'С',
  T: 'Т',
  Y: 'У',
  X: 'Х',
  I: 'І',
};
/** Drawn less alike, so read as Cyrillic only where most of the word is: hand-written forms, Greek, small capitals,
 * digits between letters. */
const IN_CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ...TO_CYRILLIC,
  u: 'и',
  U: 'И',
  ᴎ: 'и',
  ᴙ: 'я',
  m: 'м',
  t: 'т',
  k: 'к',
  n: 'н',
  h: 'н',
  r: 'г',
  α: 'а',
  σ: 'о',
  ο: 'о',
  θ: 'о',
  Θ: 'О',
  ε: 'е',
  ρ: 'р',
  τ: 'т',
  κ: 'к',
  π: 'п',
  Α: 'А',
  Ο: 'О',
  Ε: 'Е',
};
/** So many letters that no Latin one is drawn like make a word Cyrillic, whatever the others are. */
const UNMISTAKEN = 3;
const DIGITS_IN_CYRILLIC: Readonly<Record<string, string>> = { '3': 'з', '6': 'б' };
// A 3 inside a word is as often an "e": normalise.ts reads it so.
const DIGIT_INSIDE =
  /(?<=\p{Script=Cyrillic}\p{Script=Cyrillic}|^\p{Script=Cyrillic})6(?=\p{Script=Cyrillic})|^[36](?=\p{Script=Cyrillic}{4})/gu;

const HIDING_DIGIT = /[36]/;

const MIXED_TOKEN = /[\p{L}\p{M}\p{Nd}]+/gu;
const LATIN = /\p{Script=Latin}/gu;
const LOOKALIKE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The letters of a Cyrillic word that are none, by their place, as they are meant. */
function asCyrillic(token: string): Record<number, string> {
  const meant: Record<number, string> = {};
  let word = '';
  for (let at = 0; at < token.length; at += 1) {
    const letter = IN_CYRILLIC_WORDS[token[at] ?? ''];
    if (letter !== undefined) meant[at] = letter;
    word += letter ?? token[at] ?? '';
  }
  for (const { index, 0: digit } of word.matchAll(DIGIT_INSIDE)) {
    const letter = DIGITS_IN_CYRILLIC[digit];
    if (letter !== undefined) meant[index] = letter;
  }
  return meant;
}

/**
 * Folds look-alike letters inside a token that mixes Latin with Cyrillic or Greek to the script of most of its
 * letters. A token of one script, a Kazakh or Russian word, stays as it is.
 */
export function foldConfusables(source: MappedText): MappedText {
  if (!LOOKALIKE_SCRIPT.test(source.text)) return source;
  LOOKALIKE_SCRIPT.lastIndex = 0;
  // Letters are folded one by one afterwards, so that the map stays exact.
  const folded = new Map<number, string>();
  for (const match of source.text.matchAll(MIXED_TOKEN)) {
    const token = match[0];
    const latin = token.match(LATIN) ?? [];
    const other = token.match(LOOKALIKE_SCRIPT) ?? [];
    const cyrillic = other.filter((letter) => CYRILLIC.test(letter));
    const strange = [...latin, ...other.filter((letter) => !CYRILLIC.test(letter))];
    // A word of one script, as nearly all are.
    if (strange.length === 0 && !HIDING_DIGIT.test(token)) continue;
    const unmistaken = cyrillic.filter((letter) => !(letter in TO_LATIN)).length;
    const most = unmistaken >= UNMISTAKEN || (unmistaken > 0 && cyrillic.length > strange.length);
    if (most && strange.every((letter) => letter in IN_CYRILLIC_WORDS)) {
      for (const [at, letter] of Object.entries(asCyrillic(token)))
        folded.set(match.index + Number(at), letter);
      continue;
    }
    if (latin.length === 0 || other.length === 0) continue;
    const toLatin = other.every((letter) => letter in TO_LATIN);
    const toCyrillic =
      other.every((letter) => CYRILLIC.test(letter)) && latin.every((letter) => letter in TO_CYRILLIC);
    const table =
      toCyrillic && (!toLatin || other.length > latin.length) ? TO_CYRILLIC : toLatin ? TO_LATIN : null;
    if (table === null) continue;
    for (let i = 0; i < token.length; i += 1) {
      const plain = table[token[i] ?? ''];
      if (plain !== undefined) folded.set(match.index + i, plain);
    }
  }
  if (folded.size === 0) return source;
  return replaceMapped(
    source,
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}36]/gu,
    (match) => folded.get(match.index) ?? null,
  );
}
