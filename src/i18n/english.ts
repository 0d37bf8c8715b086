import type { Message } from './message.ts';
import { desk } from './catalogues/en/desk.ts';
import { reporting } from './catalogues/en/reporting.ts';
import { signals } from './catalogues/en/signals.ts';
import { ui } from './catalogues/en/ui.ts';

/** English is the type: every other language has these keys (`satisfies Translation<typeof ui>` in its files). */
export const ENGLISH = { ...ui, ...signals, ...reporting, ...desk };

export type MessageKey = keyof typeof ENGLISH;
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;

/** First parts of the keys that a badge can show (tests/architecture/badge-words.test.ts holds its files to them). */
export const BADGE_WORDS: readonly string[] =
  'action badge check class danger done error level note reason signal unsure'.split(' ');

/** Of these, what it shows before it is opened. */
const FIRST_WORDS: readonly string[] = ['badge', 'level'];

const namespaceOf = (key: MessageKey) => key.slice(0, key.indexOf('.'));

/** Keys that a badge can show: what a content script is sent, instead of carrying a catalogue. */
export const BADGE_KEYS = (Object.keys(ENGLISH) as MessageKey[]).filter((key) =>
  BADGE_WORDS.includes(namespaceOf(key)),
);

export const isFirstWord = (key: MessageKey): boolean => FIRST_WORDS.includes(namespaceOf(key));
