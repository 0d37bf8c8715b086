import type { UiLanguage } from '../contracts/settings.ts';
import { CATALOGUES } from './catalogues.ts';
import type { Catalogue } from './english.ts';
import { BADGE_KEYS, ENGLISH } from './english.ts';
import type { T } from './t.ts';
import { translatorOf } from './t.ts';

/** Translator for a language of the catalogues; not for content scripts, which would carry them all. */
export function createTranslator(lang: UiLanguage): T {
  return translatorOf(CATALOGUES[lang] ?? ENGLISH, CATALOGUES[lang] ? lang : 'en');
}

/** What a content script needs to draw badges in `lang`; what is not translated is left out. */
export function badgeWords(lang: UiLanguage): Catalogue {
  const catalogue = CATALOGUES[lang] ?? ENGLISH;
  return Object.fromEntries(BADGE_KEYS.flatMap((key) => (catalogue[key] ? [[key, catalogue[key]]] : [])));
}
