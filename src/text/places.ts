import type { Normalised } from './normalise.ts';
import { fold, normalisePattern } from './normalise.ts';
import type { Phrase } from './phrase-index.ts';
import { createPhraseIndex } from './phrase-index.ts';
import { CAMBODIA } from './places/cambodia.ts';
import { COUNTRY_WORDS } from './places/companions.ts';
import { ELSEWHERE } from './places/elsewhere.ts';
import type { PlaceEntry, PlaceLevel, PlaceName, PlaceRole } from './places/entry.ts';
import { LAOS } from './places/laos.ts';
import { MYANMAR } from './places/myanmar.ts';
import { PHILIPPINES } from './places/philippines.ts';
import { THAILAND } from './places/thailand.ts';
import { VIET_NAM } from './places/viet-nam.ts';

export const PLACES: readonly PlaceEntry[] = [
  ...CAMBODIA,
  ...MYANMAR,
  ...LAOS,
  ...THAILAND,
  ...VIET_NAM,
  ...PHILIPPINES,
  ...ELSEWHERE,
];

/** A place named in a text. Offsets are UTF-16 units of the original. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** ISO 3166. */
  readonly country: string;
  readonly level: PlaceLevel;
  readonly roles: readonly PlaceRole[];
  /** Whether a source wrote the name so; `common-knowledge` names no native speaker has checked. */
  readonly status: PlaceName['status'];
  readonly start: number;
  readonly end: number;
}

interface Named {
  readonly entry: PlaceEntry;
  readonly name: PlaceName;
}
type Meaning = Named | { readonly countryWord: string } | 'never';

const withoutTones = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');

/** The spellings of a name: spaces dropped or written as a hyphen, Vietnamese and Portuguese without tones. */
export function spellings(name: PlaceName): string[] {
  const plain = fold(normalisePattern(name.text));
  const base = /^(?:vi|pt|pt-BR)$/.test(name.lang) ? [plain, withoutTones(plain)] : [plain];
  // Cyrillic names end by case: в Таиланде.
  if (/\p{Script=Cyrillic}/u.test(plain)) return [`${plain.replace(/[ьайяи]$/u, '')}*`];
  return [...new Set(base.flatMap((text) => [text, text.replaceAll(' ', ''), text.replaceAll(' ', '-')]))];
}

function phrases(): Phrase<Meaning>[] {
  const list: Phrase<Meaning>[] = [];
  for (const entry of PLACES) {
    for (const name of entry.names) {
      for (const text of spellings(name)) list.push({ text, value: { entry, name } });
      for (const text of name.never ?? []) list.push({ text: fold(normalisePattern(text)), value: 'never' });
    }
  }
  for (const [country, words] of Object.entries(COUNTRY_WORDS)) {
    for (const word of words)
      list.push({ text: fold(normalisePattern(word)), value: { countryWord: country } });
  }
  return list;
}

const SLANG_LANGUAGES: ReadonlySet<string> = new Set(['id', 'ms', 'en', 'und']);
const search = createPhraseIndex(phrases());

/**
 * The places named in a text, in order: whole tokens, longest first. A short or everyday name (CT, PP, 老街)
 * counts only beside another name of its country, short forms of Indonesian groups only in the languages in
 * which they are used (`lang`: BCP 47, `und` when unknown).
 */
export function findPlaces(n: Normalised, lang: string): Place[] {
  const hits = search(fold(n.text));
  const countries = new Set<string>();
  for (const { value } of hits) {
    if (value === 'never') continue;
    if ('countryWord' in value) countries.add(value.countryWord);
    else if (value.name.alone !== false) countries.add(value.entry.country);
  }
  const places: Place[] = [];
  for (const { value, start, end } of hits) {
    if (value === 'never' || 'countryWord' in value) continue;
    const { entry, name } = value;
    if (name.alone === false && !countries.has(entry.country)) continue;
    if (name.lang === 'id-slang' && !SLANG_LANGUAGES.has(lang.split('-')[0] ?? '')) continue;
    places.push({
      id: entry.id,
      name: entry.name,
      country: entry.country,
      level: entry.level,
      roles: entry.roles,
      status: name.status,
      ...n.toOriginal(start, end),
    });
  }
  return places;
}
