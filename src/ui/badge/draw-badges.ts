import type { Catalogue } from '../../i18n/english.ts';
import type { UiLanguage } from '../../contracts/settings.ts';
import { direction } from '../../i18n/direction.ts';
import { translatorOf } from '../../i18n/t.ts';
import type { Language } from '../components/i18n.tsx';
import type { BadgePresenter, PresenterDeps } from './mount.tsx';
import { createPresenter } from './mount.tsx';

/** The badge's words in a language; null: they did not come, and English is carried along. */
export interface BadgeWords {
  readonly lang: UiLanguage;
  readonly words: Catalogue | null;
}

export interface BadgeDrawer extends Omit<BadgePresenter, 'setLanguage'> {
  /** Writes the badges that are shown anew. */
  setWords(words: BadgeWords): void;
}

/** What `badge.js` puts into the content script's world: all that draws, for when the first post is to be shown. */
export function drawBadges({
  words,
  ...deps
}: Omit<PresenterDeps, 'language'> & { words: BadgeWords }): BadgeDrawer {
  const presenter = createPresenter({ ...deps, language: languageOf(words) });
  return { ...presenter, setWords: (next) => presenter.setLanguage(languageOf(next)) };
}

function languageOf({ lang, words }: BadgeWords): Language {
  return words === null
    ? { t: translatorOf({}, 'en'), lang: 'en', dir: 'ltr' }
    : { t: translatorOf(words, lang), lang, dir: direction(lang) };
}
