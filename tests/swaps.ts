import { COUNTRY_WORDS } from '../src/text/places/companions.ts';

/** Countries that posts name: where compounds are, where people come from, where honest work is. */
const COUNTRIES =
  'KH LA MM TH VN PH MY ID SG CN TW HK JP KR AE SA QA KW OM BH JO IN BD PK NP LK KE UG ET TZ RU KZ UZ MN TR GE BR PE ZA NG GH AU NZ CA US GB DE FR PL'.split(
    ' ',
  );
/** Swapped in: one that no warning names, one that most name, one that many readers come from. */
const COUNTRY_TARGETS = ['NO', 'KH', 'CN'];
const LANGUAGES =
  'en zh th vi id ms fil hi bn ur ne ta si my km lo ar am sw pt es fr ru tr ja ko de it'.split(' ');
const LANGUAGE_TARGETS = ['no', 'en', 'zh'];

/** Nationalities where the word is not the country's own, by language; the last two are swapped in. */
const NATIONALITIES: Readonly<Record<string, string>> = {
  en: 'Thai Chinese Burmese Lao Filipino Filipina Vietnamese Malaysian Indonesian Indian Kenyan Ugandan Ethiopian Nigerian Nepali Pakistani Bangladeshi Taiwanese Japanese Korean Russian American European Norwegian Cambodian',
  es: 'tailandés chino birmano filipino vietnamita indio colombiano peruano mexicano argentino venezolano ruso noruego camboyano',
  fr: 'thaïlandais chinois birman philippin vietnamien indien camerounais malgache sénégalais marocain russe norvégien cambodgien',
  pt: 'tailandês chinês filipino vietnamita indiano brasileiro angolano russo norueguês cambojano',
  ru: 'тайский китайский филиппинский вьетнамский индийский русский норвежский камбоджийский',
  tr: 'Taylandlı Çinli Filipinli Hintli Rus Türk Norveçli Kamboçyalı',
  tl: 'Thai Chinese Pinoy Pilipino Pinay Norwegian Cambodian',
  ar: 'تايلندي صيني هندي مصري مغربي سوري لبناني نرويجي كمبودي',
  hi: 'चीनी चाइनीज़ भारतीय नेपाली थाई रूसी नॉर्वेजियन कंबोडियाई',
  bn: 'চীনা চাইনিজ ভারতীয় বাংলাদেশি থাই নরওয়েজিয়ান কম্বোডিয়ান',
  sw: 'Mkenya Mtanzania Mchina Wachina Mnorwe Mkambodia',
};

const UNPARTED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** Names of countries inside other words, towns and money, or with another meaning: swapping them tells nothing. */
const NO_NAME = [
  'Thủ Đức',
  'Đức Hoà',
  'Đức Hòa',
  'Đức Huệ',
  'Đức Cơ',
  'Mỹ Tho',
  'Mỹ Đình',
  'Lào Cai',
  'ปลาวาฬ',
  'เวลาวัน',
  'ปราจีน',
  'คลาวด์',
  'ម៉ាឡេស៊ី',
  'ចិន្តា',
  'ມາເລເຊຍ',
  'تھائی لینڈ',
  'បង់ក្លាដែស',
  'สปป.ลาว',
  'Emirat Arab',
  'US$',
  'Arab Saudi',
  'Korea Selatan',
  '老挝金三角',
  '老挝语',
  'ຢູ່ມາເລ',
  // No; the office; "she", "bring", "mother", "girl": the names are not told from them without a dictionary.
  'Hindi siya',
  'Hindi ako',
  "Hindi 'bobo'",
  'بيرو د',
  'لاؤ',
  'தாய் பக்கம்',
  'မလေး',
  ...'ລາວວ່າ ລາວບອກ ລາວຖາມ ລາວຕອບ ລາວບໍ່ ລາວຢາກ ລາວຊິ ລາວຈະ ລາວກໍ ລາວອາຍຸ ລາວເປີດ ລາວເຄີຍ ລາວໃຫ້ ລາວເອົາ ລາວຫນີ ໃຫ້ລາວ ຖາມລາວ ບອກລາວ'.split(
    ' ',
  ),
];

/** Outside of the words of NO_NAME that hold the name. */
function outsideOf(name: string, source: string): string {
  const around = NO_NAME.filter((word) => word.includes(name)).map((word) => {
    const [before = '', after = ''] = word.split(name);
    const plain = (part: string): string => part.replace(/[$]/g, String.raw`\$`);
    return String.raw`(?!(?<=${plain(before)})${name}${plain(after)})`;
  });
  return around.join('') + source;
}

/**
 * Which places of a name are swapped. `any`: also inside longer words where a script parts none: a rule that looks
 * for words must stand it. `names`: not where the name is none, so that what is left must be the same.
 */
type Where = 'any' | 'names';

function placesOf(name: string, where: Where): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const source = where === 'any' ? plain : outsideOf(name, plain);
  // タイ is none in タイプ.
  if (where === 'names' && KATAKANA.test(name)) {
    return new RegExp(String.raw`(?<![\p{Script=Katakana}ー])${source}(?![\p{Script=Katakana}ー])`, 'gu');
  }
  return UNPARTED.test(name)
    ? new RegExp(source, 'gu')
    : new RegExp(String.raw`(?<![\p{L}\p{M}])${source}(?![\p{L}\p{M}])`, 'gu');
}

export interface Swap {
  readonly swap: string;
  readonly text: string;
}

interface Names {
  /** Words of one kind that may stand in a text, the longest first. */
  readonly known: readonly { readonly name: string; readonly regex: RegExp }[];
  readonly targets: readonly string[];
}

function namesOf(known: readonly string[], targets: readonly string[], where: Where): Names {
  const distinct = [...new Set(known)].filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  return { known: distinct.map((name) => ({ name, regex: placesOf(name, where) })), targets };
}

function displayNames(lang: string, type: 'region' | 'language'): (codes: readonly string[]) => string[] {
  const namer = new Intl.DisplayNames([lang === 'tl' ? 'fil' : lang], { type, style: 'short' });
  // "Myanmar (Burma)": nobody writes the brackets.
  return (codes) => codes.map((code) => (namer.of(code) ?? code).replace(/ ?\(.*\)/, ''));
}

const kinds = new Map<string, readonly Names[]>();
function kindsOf(lang: string, where: Where): readonly Names[] {
  const key = `${lang} ${where}`;
  let known = kinds.get(key);
  if (known === undefined) {
    const regions = displayNames(lang, 'region');
    const languages = displayNames(lang, 'language');
    const spelled = Object.values(COUNTRY_WORDS)
      .flat()
      .filter((word) => !word.endsWith('*') && !/[a-z]/.test(word) && word !== '缅北' && word !== '緬北');
    const people = (NATIONALITIES[lang] ?? '').split(' ');
    known = [
      namesOf([...regions(COUNTRIES), ...spelled], regions(COUNTRY_TARGETS), where),
      // In Filipino the language's name is the word for "no".
      namesOf(
        languages(LANGUAGES).filter((name) => lang !== 'tl' || name !== 'Hindi'),
        languages(LANGUAGE_TARGETS),
        where,
      ),
      namesOf(people, people.slice(-2), where),
    ];
    kinds.set(key, known);
  }
  return known;
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
/** Vietnamese is often typed without tones; one word with them would change how the rest is read. */
const asWritten = (name: string, text: string, lang: string): string =>
  lang === 'vi' && bare(text.toLowerCase()) === text.toLowerCase() ? bare(name) : name;

/** The text with all countries, all languages or all nationalities that it names swapped for another. */
export function swapsOf(text: string, lang: string, where: Where = 'any'): Swap[] {
  const swaps: Swap[] = [];
  for (const { known, targets } of kindsOf(lang, where)) {
    const named = known.filter(({ regex }) => text.search(regex) >= 0);
    for (const target of targets) {
      if (named.length === 0 || named.some(({ name }) => name === target)) continue;
      const word = asWritten(target, text, lang);
      const other = named.reduce((rest, { regex }) => rest.replace(regex, word), text);
      swaps.push({ swap: `${named.map(({ name }) => name).join()}→${target}`, text: other });
    }
  }
  return swaps;
}
