import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../contracts/settings.ts';
import { direction } from '../../i18n/languages.ts';
import type { T } from '../../i18n/t.ts';
import { createTranslator } from '../../i18n/t.ts';

export interface Language {
  t: T;
  /** BCP 47 tag of the words that `t` gives. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

export function languageOf(lang: UiLanguage): Language {
  return { t: createTranslator(lang), lang, dir: direction(lang) };
}

const LanguageContext = createContext<Language>(languageOf('en'));

export function LanguageProvider({
  language,
  children,
}: {
  language: Language;
  children: ComponentChildren;
}) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useT(): T {
  return useLanguage().t;
}
