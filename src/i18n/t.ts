import type { Catalogue, MessageKey } from './english.ts';
import { formatMessage } from './message.ts';
import type { Params } from './message.ts';

export type { MessageKey };

/** Text of a key in the translator's language. */
export interface T {
  (key: MessageKey, params?: Params): string;
  /** Whether there are words for a name made at run time (`signal.<ID>.title`). */
  has(key: string): key is MessageKey;
}

/**
 * Translator over a catalogue; a key that it lacks is shown in English, never as the key. Where `english` is left
 * out (a content script carries no catalogue), `words` must have all that is asked for; what it lacks is empty.
 */
export function translatorOf(words: Catalogue, lang: string, english: Catalogue = {}): T {
  const text = (key: MessageKey, params?: Params): string => {
    const own = words[key];
    return own === undefined
      ? formatMessage(english[key] ?? '', 'en', params)
      : formatMessage(own, lang, params);
  };
  const has = (key: string): key is MessageKey => Object.hasOwn(words, key) || Object.hasOwn(english, key);
  return Object.assign(text, { has });
}
