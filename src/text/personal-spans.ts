import { normalise } from './normalise.ts';
import { joinSpans } from '../util/replace-spans.ts';

/** What can name or reach a person in a text. */
export const PERSONAL_KINDS = ['phone', 'handle', 'email', 'link'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** `start` and `end` are UTF-16 offsets into the text as given. Two spellings of one contact have one `value`. */
export interface PersonalSpan {
  kind: PersonalKind;
  value: string;
  start: number;
  end: number;
}

// Wider than the readers of contacts: what is taken out of a text may be too much, never too little.
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK =
  /\b(?:https?|hxxps?|tg|line|weixin|viber):\/\/[^\s<>"']+|\bwww\.[^\s<>"']+|\b[\p{Script=Latin}\p{N}-]+(?:\.[\p{Script=Latin}\p{N}-]+)*\.(?:com|net|org|info|me|gg|link|top|vip|club|xyz|online|site|shop|app|ee|ly|io|co|cc|cn|hk|tw|vn|th|my|id|ph|kh|la|mm|in|lk|ru|br|sg|jp|kr|uk|us)\b(?:\/[^\s<>"']*)?/giu;
const HANDLE = /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.]{0,62}[\p{L}\p{M}\p{N}_])?/gu;
const DIGITS = /(?<![\p{L}\p{Nd}])\+?\(?\p{Nd}(?:[\s().\-–/]{0,3}\p{Nd}){6,}/gu;

const GROUPED = /^\p{Nd}{1,3}(?:[., ]\p{Nd}{3})+$/u;
const RANGE = /^[1-9]\p{Nd}{2,6} ?[-–] ?[1-9]\p{Nd}{2,6}$/u;
const DATE = /^(?:\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}|\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{4})$/u;

/** Amounts, ranges of pay and dates are no phone numbers; one that begins with 0 or + may be one. */
function isAmount(digits: string): boolean {
  return DATE.test(digits) || GROUPED.test(digits) || RANGE.test(digits);
}

function* spansIn(text: string, kind: PersonalKind, pattern: RegExp): Generator<PersonalSpan> {
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    if (kind === 'phone' && isAmount(found)) continue;
    const value = kind === 'phone' ? found.replace(/[^\p{Nd}+]/gu, '') : found.toLowerCase();
    yield { kind, value, start: match.index, end: match.index + found.length };
  }
}

/** Every contact in a text, sorted and apart. */
export function personalSpans(original: string): PersonalSpan[] {
  const normalised = normalise(original);
  const { text } = normalised;
  const found = [
    ...spansIn(text, 'email', EMAIL),
    ...spansIn(text, 'link', LINK),
    ...spansIn(text, 'handle', HANDLE),
    ...spansIn(text, 'phone', DIGITS),
  ];
  return joinSpans(found.map((span) => ({ ...span, ...normalised.toOriginal(span.start, span.end) })));
}
