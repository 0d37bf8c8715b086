import type { UiLanguage } from '../contracts/settings.ts';
import { CATALOGUES } from './catalogues.ts';
import type { Catalogue, MessageKey } from './english.ts';
import { BADGE_KEYS, ENGLISH, isFirstWord } from './english.ts';
import type { T } from './t.ts';
import { translatorOf } from './t.ts';

/** Translator for a language of the catalogues; not for content scripts, which would carry them all. */
export function createTranslator(lang: UiLanguage): T {
  return translatorOf(CATALOGUES[lang] ?? ENGLISH, CATALOGUES[lang] ? lang : 'en', ENGLISH);
}

/**
 * What a content script needs to draw badges in `lang`; what is not translated comes in English. `rest`: JSON of all
 * that is only shown in an open badge, as text, because most are never opened.
 */
export function badgeWords(lang: UiLanguage): { first: Catalogue; rest: string } {
  const catalogue = CATALOGUES[lang] ?? ENGLISH;
  const words = (keys: readonly MessageKey[]) =>
    Object.fromEntries(keys.map((key) => [key, catalogue[key] ?? ENGLISH[key]]));
  const rest = words(BADGE_KEYS.filter((key) => !isFirstWord(key)));
  return { first: words(BADGE_KEYS.filter(isFirstWord)), rest: JSON.stringify(rest) };
}
