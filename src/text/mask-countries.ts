import { CLDR_NAMES } from './countries/cldr.ts';
import type { CountryWords } from './countries/country-words.ts';
import { COUNTRY_NAMES } from './countries/registry.ts';
import { fold } from './normalise.ts';
import type { Phrase } from './phrase-index.ts';
import { createPhraseIndex } from './phrase-index.ts';

/** What is done with a hit: masked, left as a longer word, masked where written with these capitals or in capitals
 * throughout, or in texts without certain words. */
type Rule = 'mask' | 'stay' | { readonly cased: readonly string[] } | { readonly unless: RegExp };

const STEM_FROM = 5;
const PREFIXED_FROM = 4;
const split = (list: string | undefined): string[] =>
  (list ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The names of cldr.ts as phrases: stems where the language glues endings or prefixes to them. */
function cldrPhrases({ cldr, endings, prefixes }: CountryWords): string[] {
  return split(cldr === null ? '' : CLDR_NAMES[cldr]).map(
    (name) =>
      (prefixes && name.length >= PREFIXED_FROM ? '*' : '') +
      name +
      (endings && name.length >= STEM_FROM ? '*' : ''),
  );
}

/** As it meets normalised text. For these words NFKC is all that normalising does (a test holds it), and their number
 * makes the whole of it slow. */
const composed = (word: string): string => word.normalize('NFKC');
const spelled = (word: string): string => fold(composed(word));

const casedRule = (word: string): Rule => ({ cased: [word, word.toUpperCase()] });

/** All phrases of all languages, a post may mix them. A rule for one spelling holds for all languages. */
export function countryPhrases(languages: readonly CountryWords[]): Phrase<Rule>[] {
  const rules = new Map<string, Rule>();
  for (const words of languages) {
    for (const word of [...cldrPhrases(words), ...split(words.words)]) rules.set(spelled(word), 'mask');
  }
  for (const words of languages) {
    for (const word of split(words.cased)) rules.set(spelled(word), casedRule(composed(word)));
    for (const word of split(words.unless?.words)) {
      const beside = split(words.unless?.beside).join('|');
      rules.set(spelled(word), { unless: new RegExp(String.raw`(?<!\p{L})(?:${beside})(?!\p{L})`, 'iu') });
    }
    for (const word of split(words.never)) rules.set(spelled(word), 'stay');
    for (const word of split(words.dropped)) rules.delete(spelled(word));
  }
  return [...rules].map(([text, value]) => ({ text, value }));
}

let find: ReturnType<typeof createPhraseIndex<Rule>> | null = null;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** タイ is a country, タイプ is none: short Katakana names are parted by other letters, long ones are compounds too. */
function insideKatakana(text: string, start: number, end: number): boolean {
  if (end - start >= STEM_FROM) return false;
  const joins = (inner: string, outer: string): boolean => KATAKANA.test(inner) && KATAKANA.test(outer);
  return joins(text.charAt(start), text.charAt(start - 1)) || joins(text.charAt(end - 1), text.charAt(end));
}

const GLUED =
  /[\p{Script=Cyrillic}\p{Script=Latin}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Ethiopic}]/u;
const WORD_LETTER = /[\p{L}\p{M}]/u;

/** Case endings go with the name: "Камбоджу" and "Норвегию" leave the same. */
function wordEnd(text: string, end: number): number {
  if (!GLUED.test(text.charAt(end - 1))) return end;
  let at = end;
  while (at < text.length && WORD_LETTER.test(text.charAt(at))) at += 1;
  return at;
}

/** Whether a hit is to be masked. What the whole text says is looked up once: a text may be nothing but such words. */
function ruling(text: string): (rule: Rule, start: number) => boolean {
  const told = new Map<RegExp, boolean>();
  return (rule, start) => {
    if (typeof rule === 'string') return rule === 'mask';
    if ('cased' in rule) return rule.cased.some((word) => text.startsWith(word, start));
    const known = told.get(rule.unless) ?? rule.unless.test(text);
    told.set(rule.unless, known);
    return !known;
  };
}

/** What stands for a country in the model's input. */
export const COUNTRY_MASK = '[country]';
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;

/**
 * A normalised text with the names of countries, their people and languages as `[country]`: which country an offer
 * names must not change how it is judged. Towns stay. The words: text/countries/.
 */
export function maskCountries(text: string): string {
  find ??= createPhraseIndex(countryPhrases(COUNTRY_NAMES));
  const holds = ruling(text);
  let masked = '';
  let from = 0;
  for (const { start, end, value } of find(fold(text))) {
    // Inside a word that went with its beginning.
    if (start < from || !holds(value, start) || insideKatakana(text, start, end)) continue;
    masked += `${text.slice(from, start)}${COUNTRY_MASK}`;
    from = wordEnd(text, end);
  }
  return (masked + text.slice(from)).replace(FLAG, COUNTRY_MASK);
}
