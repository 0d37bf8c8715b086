import type { ReadingLanguage } from '../../../contracts/image.ts';
import { READING_LANGUAGES } from '../../../contracts/image.ts';

/** The language that words in an image are expected in at first: that of the interface. */
export const readingLanguageFor = (uiLang: string): ReadingLanguage =>
  READING_LANGUAGES.find((lang) => lang === uiLang) ?? 'en';

/** Names of the languages in the language of the interface, each with its own name. */
export function readingLanguageNames(uiLang: string): { value: ReadingLanguage; label: string }[] {
  const shown = new Intl.DisplayNames([uiLang, 'en'], { type: 'language', fallback: 'code' });
  return READING_LANGUAGES.map((lang) => {
    const name = shown.of(lang) ?? lang;
    const own = new Intl.DisplayNames([lang, 'en'], { type: 'language', fallback: 'code' }).of(lang) ?? lang;
    return { value: lang, label: own === name ? name : `${name} · ${own}` };
  });
}
