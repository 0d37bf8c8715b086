import type { UiLanguage } from '../contracts/settings.ts';
import { AVAILABLE_LANGUAGES } from './catalogues.ts';

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

const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Writing direction of a BCP 47 tag, by its script (`ur` is right to left, `ur-Latn` is not). */
export function direction(lang: string): 'ltr' | 'rtl' {
  const script = localeOf(lang)?.maximize().script;
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

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

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    // A page or a browser may name anything; what is no language tag has no language.
    return null;
  }
}
