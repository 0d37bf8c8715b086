import type { UiLanguage } from '../contracts/settings.ts';
import { CATALOGUES, ENGLISH } from './catalogues.ts';
import type { Catalogue, MessageKey } from './catalogues.ts';
import { formatMessage } from './message.ts';
import type { Params } from './message.ts';

export type { MessageKey };

/** Text of a key in the translator's language. */
export type T = (key: MessageKey, params?: Params) => string;

/** Whether a name made at run time (`signal.<ID>.title`) is a key of the catalogue. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(ENGLISH, key);
}

/** Translator for a language; a key that its catalogue lacks is shown in English, never as the key. */
export function createTranslator(lang: UiLanguage): T {
  return translatorOf(CATALOGUES[lang] ?? ENGLISH, CATALOGUES[lang] ? lang : 'en');
}

/** Translator over a given catalogue (tests stretch and mirror texts with it). */
export function translatorOf(catalogue: Catalogue, lang: string): T {
  return (key, params) => {
    const own = catalogue[key];
    return own === undefined ? formatMessage(ENGLISH[key], 'en', params) : formatMessage(own, lang, params);
  };
}
