import type { Span } from '../util/replace-spans.ts';
import { findContacts } from './contacts.ts';
import type { Contact } from './contacts/contact.ts';
import { normalise } from './normalise.ts';

/** What can name or reach a person in a text. */
export const PERSONAL_KINDS = ['phone', 'handle', 'email', 'link'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** `start` and `end` are UTF-16 offsets into the text as given. Two spellings of one contact have one `value`. */
export interface PersonalSpan extends Span {
  /** What it is, the most telling first: the address of a chat is a handle and a link. */
  kinds: readonly [PersonalKind, ...PersonalKind[]];
  /** Where it is used: `telegram`, `phone`, ...; `handle` where the text does not say. */
  service: Contact['kind'] | 'handle';
  value: string;
}

/** What stands where a contact was taken out; the word in it is no contact ("Telegram: [phone]"). */
const PLACEHOLDER = /\[(?:phone|handle|email|link|name|account|post)(?::[a-z]{16})?\]/g;

// Wider than the readers of contacts: what is taken out of a text may be too much, never too little. Every repetition has an end:
// a flood of digits or dots must not hang the page.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const LINK =
  /\b(?:https?|hxxps?|tg|line|weixin|viber):\/\/[^\s<>"']+|\bwww\.[^\s<>"']+|\b[\p{Script=Latin}\p{N}-]{1,63}(?:\.[\p{Script=Latin}\p{N}-]{1,63}){0,8}\.(?:com|net|org|info|me|gg|link|top|vip|club|xyz|online|site|shop|app|ee|ly|io|co|cc|cn|hk|tw|vn|th|my|id|ph|kh|la|mm|in|lk|ru|br|sg|jp|kr|uk|us)\b(?:\/[^\s<>"']*)?/giu;
const HANDLE = /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.]{0,62}[\p{L}\p{M}\p{N}_])?/gu;
// Also right behind a letter: Thai, Chinese and hurried writers put no space there.
const DIGITS = /\+?\(?\p{Nd}(?:[\s().\-–/]{0,3}\p{Nd}){6,}/gu;

const GROUPED = /^\p{Nd}{1,3}(?:[., ]\p{Nd}{3})+$/u;
const RANGE = /^[1-9]\p{Nd}{2,6} ?[-–] ?[1-9]\p{Nd}{2,6}$/u;
const DATE = /^(?:\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}|\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{4})$/u;

/** Amounts, ranges of pay and dates are no phone numbers; one that begins with 0 or + may be one. */
function isAmount(digits: string): boolean {
  return DATE.test(digits) || GROUPED.test(digits) || RANGE.test(digits);
}

type NetKind = 'email' | 'link' | 'handle' | 'phone';

function* spansIn(text: string, kind: NetKind, pattern: RegExp): Generator<PersonalSpan> {
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    if (kind === 'phone' && isAmount(found)) continue;
    const value =
      kind === 'phone' ? found.replace(/[^\p{Nd}+]/gu, '') : found.toLowerCase().replace(/^@/, '');
    yield { kinds: [kind], service: kind, value, start: match.index, end: match.index + found.length };
  }
}

/** A contact that a reader found, by what it is: numbers of any service are phone numbers. */
function kindsOf({ kind, value }: Contact, written: string): PersonalSpan['kinds'] {
  if (kind === 'phone' || kind === 'email' || kind === 'link') return [kind];
  const first = /^\+?\d{6,}$/.test(value) ? 'phone' : 'handle';
  return /[/.]/.test(written) && /\p{L}\.\p{L}/u.test(written) ? [first, 'link'] : [first];
}

/** Adds a span, or joins it with those that it overlaps: what is inside another one adds nothing. */
function add(spans: PersonalSpan[], span: PersonalSpan): void {
  const overlapping = spans.filter((other) => span.start < other.end && other.start < span.end);
  if (overlapping.some((other) => other.start <= span.start && span.end <= other.end)) return;
  const [first = span] = overlapping;
  for (const other of overlapping) spans.splice(spans.indexOf(other), 1);
  const all = [...overlapping, span];
  spans.push({
    service: first.service,
    value: first.value,
    kinds: [first.kinds[0], ...new Set(all.flatMap(({ kinds }) => kinds))].filter(
      (kind, index, kinds) => kinds.indexOf(kind) === index,
    ) as [PersonalKind, ...PersonalKind[]],
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  });
}

/** Every contact in a text, sorted and apart: what the readers of contacts find, and what only looks like one. */
export function personalSpans(original: string): PersonalSpan[] {
  const normalised = normalise(original);
  const { text } = normalised;
  const spans: PersonalSpan[] = [];
  for (const contact of findContacts(normalised)) {
    const { kind, value, start, end } = contact;
    if (end > start)
      add(spans, { kinds: kindsOf(contact, original.slice(start, end)), service: kind, value, start, end });
  }
  const nets = [
    ...spansIn(text, 'email', EMAIL),
    ...spansIn(text, 'link', LINK),
    ...spansIn(text, 'handle', HANDLE),
    ...spansIn(text, 'phone', DIGITS),
  ];
  for (const net of nets) add(spans, { ...net, ...normalised.toOriginal(net.start, net.end) });
  const taken = [...original.matchAll(PLACEHOLDER)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);
  return spans
    .filter(({ start, end }) => !taken.some(([from = 0, to = 0]) => from <= start && end <= to))
    .toSorted((a, b) => a.start - b.start);
}
