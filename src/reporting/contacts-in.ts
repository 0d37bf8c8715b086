import { personalSpans } from '../text/personal-spans.ts';

/** The contacts in a text as they are written there, each once, in order. */
export function contactsIn(text: string): string[] {
  return [...new Set(personalSpans(text).map(({ start, end }) => text.slice(start, end)))];
}
