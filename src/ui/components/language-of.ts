import type { UiLanguage } from '../../contracts/settings.ts';
import { direction } from '../../i18n/direction.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { Language } from './i18n.tsx';

/** Words and direction of a language, for our own pages (a content script is sent the words of one). */
export function languageOf(lang: UiLanguage): Language {
  return { t: createTranslator(lang), lang, dir: direction(lang) };
}
