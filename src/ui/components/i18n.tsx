import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { T } from '../../i18n/t.ts';

export interface Language {
  t: T;
  /** BCP 47 tag of the words that `t` gives. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** No default: a badge's script carries no words. */
const LanguageContext = createContext<Language | null>(null);

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
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('no LanguageProvider around a component that shows words');
  return language;
}

export function useT(): T {
  return useLanguage().t;
}
