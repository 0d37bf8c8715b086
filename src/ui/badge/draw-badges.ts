import type { Catalogue } from '../../i18n/english.ts';
import type { UiLanguage } from '../../contracts/settings.ts';
import { direction } from '../../i18n/direction.ts';
import type { Params } from '../../i18n/message.ts';
import type { MessageKey, T } from '../../i18n/t.ts';
import { translatorOf } from '../../i18n/t.ts';
import type { Language } from '../components/i18n.tsx';
import type { BadgePresenter, PresenterDeps } from './mount.tsx';
import { createPresenter } from './mount.tsx';

/** All that a badge says, in a language. */
export interface BadgeWords {
  readonly lang: UiLanguage;
  /** Of a closed badge. */
  readonly first: Catalogue;
  /** JSON of a catalogue with all others. */
  readonly rest: string;
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

function languageOf({ lang, first, rest }: BadgeWords): Language {
  const now = translatorOf(first, lang);
  let later: T | null = null;
  const other = () => (later ??= translatorOf(JSON.parse(rest) as Catalogue, lang));
  const t = (key: MessageKey, params?: Params) => (now.has(key) ? now : other())(key, params);
  const has = (key: string): key is MessageKey => now.has(key) || other().has(key);
  return { t: Object.assign(t, { has }), lang, dir: direction(lang) };
}
