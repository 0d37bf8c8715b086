import type { Catalogue, MessageKey } from './english.ts';
import { ENGLISH } from './english.ts';
import { formatMessage } from './message.ts';
import type { Params } from './message.ts';

export type { MessageKey };

/** Text of a key in the translator's language. */
export type T = (key: MessageKey, params?: Params) => string;

/** Whether a name made at run time (`signal.<ID>.title`) is a key of the catalogue. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(ENGLISH, key);
}

/** Translator over a catalogue; a key that it lacks is shown in English, never as the key. */
export function translatorOf(catalogue: Catalogue, lang: string): T {
  return (key, params) => {
    const own = catalogue[key];
    return own === undefined ? formatMessage(ENGLISH[key], 'en', params) : formatMessage(own, lang, params);
  };
}
