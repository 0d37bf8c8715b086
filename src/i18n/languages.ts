import type { UiLanguage } from '../contracts/settings.ts';
import { AVAILABLE_LANGUAGES } from './catalogues.ts';
import { localeOf } from './direction.ts';

/** Each language's name in itself: a reader finds their own without knowing the one that is shown now. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  fil: 'Filipino',
};

/** The first of the browser's languages that `available` holds, else English. `zh-TW` and `zh-HK` are read in
 * traditional script, `tl` is Filipino: the likely subtags of CLDR decide, not a list of our own. */
export function pickLanguage(
  browserLanguages: readonly string[],
  available: readonly UiLanguage[] = AVAILABLE_LANGUAGES,
): UiLanguage {
  for (const tag of browserLanguages) {
    const wanted = localeOf(tag)?.maximize();
    if (!wanted) continue;
    const found = available.find((lang) => {
      const offered = new Intl.Locale(lang).maximize();
      return offered.language === wanted.language && offered.script === wanted.script;
    });
    if (found) return found;
  }
  return 'en';
}
