import type { UiLanguage } from '../contracts/settings.ts';
import type { Message } from './message.ts';
import { desk as enDesk } from './catalogues/en/desk.ts';
import { reporting as enReporting } from './catalogues/en/reporting.ts';
import { signals as enSignals } from './catalogues/en/signals.ts';
import { ui as enUi } from './catalogues/en/ui.ts';

/** English is the type: every other language has these keys (`satisfies Translation<typeof ui>` in its files). */
export const ENGLISH = { ...enUi, ...enSignals, ...enReporting, ...enDesk };

export type MessageKey = keyof typeof ENGLISH;
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;

/**
 * The catalogues there are. A new language is one import per file above and one line here; a file that is not
 * translated yet is left out of the line, and its keys are shown in English.
 */
export const CATALOGUES: Readonly<Partial<Record<UiLanguage, Catalogue>>> = {
  en: ENGLISH,
};

/** Languages that can be chosen, in the order in which they are offered. */
export const AVAILABLE_LANGUAGES = Object.keys(CATALOGUES) as readonly UiLanguage[];
