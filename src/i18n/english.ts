import type { Message } from './message.ts';
import { desk } from './catalogues/en/desk.ts';
import { reporting } from './catalogues/en/reporting.ts';
import { signals } from './catalogues/en/signals.ts';
import { ui } from './catalogues/en/ui.ts';

/** English is the type: every other language has these keys (`satisfies Translation<typeof ui>` in its files). */
export const ENGLISH = { ...ui, ...signals, ...reporting, ...desk };

export type MessageKey = keyof typeof ENGLISH;
export type Catalogue = Readonly<Partial<Record<MessageKey, Message>>>;

/** Keys that a badge can show: what a content script is sent, instead of carrying every language. */
export const BADGE_KEYS = [...Object.keys(ui), ...Object.keys(signals)] as readonly MessageKey[];
