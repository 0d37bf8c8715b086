import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings, SettingsPatch, UiLanguage } from '../../contracts/settings.ts';
import { AVAILABLE_LANGUAGES } from '../../i18n/catalogues.ts';
import { pickLanguage } from '../../i18n/languages.ts';
import type { MessageKey } from '../../i18n/t.ts';
import type { Send } from '../../messaging/client.ts';
import { Failure } from './failure.tsx';
import type { Language } from './i18n.tsx';
import { LanguageProvider } from './i18n.tsx';
import { languageOf } from './language-of.ts';
import { PAGE_CSS } from './page-css.ts';
import { adoptStyles } from './styles.ts';
import { useSettings } from './use-settings.ts';

/** What every page of ours is handed by its entrypoint. */
export interface PageDeps {
  send: Send;
  /** `navigator.languages`: the language while the user has chosen none. */
  browserLanguages: readonly string[];
  /** Opens a page of the extension in a tab, e.g. `options.html`. */
  openPage(path: string): void;
  /** Words of a language; tests give stretched or mirrored ones. */
  languageOf?: (lang: UiLanguage) => Language;
}

/** The user's settings as a page works with them; null until they were read. */
export interface PageSettings {
  settings: Settings | null;
  change(patch: SettingsPatch): Promise<boolean>;
  /** Reads them anew (after everything was deleted). */
  reload(): void;
}

interface Props {
  deps: PageDeps;
  title: MessageKey;
  children: (page: PageSettings) => ComponentChildren;
}

/** Frame of a page: settings, language and direction of the document, and what failed in reading them. */
export function Page({ deps, title, children }: Props) {
  const { settings, error, change, reload, ready } = useSettings(deps.send);
  const chosen = settings?.uiLang ?? null;
  const { browserLanguages, languageOf: wordsOf = languageOf } = deps;
  const language = useMemo(() => {
    const known = chosen !== null && AVAILABLE_LANGUAGES.includes(chosen);
    return wordsOf(known ? chosen : pickLanguage(browserLanguages));
  }, [chosen, browserLanguages, wordsOf]);

  useEffect(() => {
    document.documentElement.lang = language.lang;
    document.documentElement.dir = language.dir;
    document.title =
      title === 'app.name' ? language.t(title) : `${language.t(title)} · ${language.t('app.name')}`;
  }, [language, title]);

  // One moment of nothing is better than a page in one language that turns into another.
  if (!ready) return null;
  return (
    <LanguageProvider language={language}>
      {error && <Failure error={error} retry={reload} />}
      {children({ settings, change, reload })}
    </LanguageProvider>
  );
}

/** Draws a page into its root, with the common styles and its own; the answer takes it away again. */
export function renderPage(root: HTMLElement, css: string, page: ComponentChildren): () => void {
  adoptStyles(root.ownerDocument, PAGE_CSS + css);
  render(page, root);
  return () => render(null, root);
}
