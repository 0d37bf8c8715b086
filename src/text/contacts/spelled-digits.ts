import { normalisePattern } from '../normalise.ts';

/** Words for 0-9 by language; a word in two languages means the same digit in both. */
const WORDS: readonly (readonly string[])[] = [
  [
    'zero',
    'oh',
    'kosong',
    'nol',
    'không',
    'khong',
    'ศูนย์',
    'cero',
    'zéro',
    'sero',
    'ноль',
    'shunya',
    'sifuri',
    '零',
    '〇',
    '洞',
  ],
  ['one', 'satu', 'một', 'mot', 'หนึ่ง', 'uno', 'um', 'un', 'isa', 'один', 'ek', 'moja', '一', '壹', '幺'],
  ['two', 'dua', 'hai', 'สอง', 'dos', 'dois', 'deux', 'dalawa', 'два', 'mbili', '二', '贰', '两'],
  ['three', 'tiga', 'ba', 'สาม', 'tres', 'três', 'trois', 'tatlo', 'три', 'teen', 'tatu', '三', '叁'],
  [
    'four',
    'empat',
    'bốn',
    'bon',
    'สี่',
    'cuatro',
    'quatro',
    'quatre',
    'apat',
    'четыре',
    'char',
    'nne',
    '四',
    '肆',
  ],
  ['five', 'lima', 'năm', 'nam', 'ห้า', 'cinco', 'cinq', 'пять', 'paanch', 'tano', '五', '伍'],
  ['six', 'enam', 'sáu', 'sau', 'หก', 'seis', 'anim', 'шесть', 'chhe', 'sita', '六', '陆'],
  [
    'seven',
    'tujuh',
    'bảy',
    'bay',
    'เจ็ด',
    'siete',
    'sete',
    'sept',
    'pito',
    'семь',
    'saat',
    'saba',
    '七',
    '柒',
  ],
  [
    'eight',
    'lapan',
    'delapan',
    'tám',
    'tam',
    'แปด',
    'ocho',
    'oito',
    'huit',
    'walo',
    'восемь',
    'aath',
    'nane',
    '八',
    '捌',
  ],
  [
    'nine',
    'sembilan',
    'chín',
    'chin',
    'เก้า',
    'nueve',
    'nove',
    'neuf',
    'siyam',
    'девять',
    'nau',
    'tisa',
    '九',
    '玖',
  ],
];

const DIGIT_OF = new Map<string, string>();
WORDS.forEach((words, digit) => {
  for (const word of words) DIGIT_OF.set(normalisePattern(word), String(digit));
});
const ALTERNATIVES = [...DIGIT_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** Seven digits in a row as words and digits, with no word of another kind between; see `isSpelled`. */
export const SPELLED_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:${ALTERNATIVES}|\d)[ ,.\-]{0,2}){6,14}(?:${ALTERNATIVES}|\d)(?!\d|[\p{L}\p{M}])`,
  'gu',
);

/** Whether enough of a match are words: "0nine1seven…" is spelled out, digits with one word beside them are not. */
export function isSpelled(match: string): boolean {
  const words = match.match(SPELLED_WORD) ?? [];
  return words.length >= 2 || (words.length === 1 && !/\d$/.test(match));
}
const SPELLED_WORD = new RegExp(ALTERNATIVES, 'gu');

export const SPELLED_DIGIT = {
  pattern: new RegExp(`${ALTERNATIVES}|\\d`, 'gu'),
  value: (word: string): string => DIGIT_OF.get(word) ?? word,
};
