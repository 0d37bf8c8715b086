import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { T } from '../../i18n/t.ts';
import { ENGLISH } from '../../i18n/english.ts';
import { translatorOf } from '../../i18n/t.ts';

export interface Language {
  t: T;
  /** BCP 47 tag of the words that `t` gives. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

const LanguageContext = createContext<Language>({ t: translatorOf(ENGLISH, 'en'), lang: 'en', dir: 'ltr' });

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
