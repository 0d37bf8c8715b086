import type { ExportRecord } from '../contracts/export.ts';
import type { Flag } from '../contracts/flag.ts';
import { normalise } from '../text/normalise.ts';
import type { PersonalSpan } from '../text/personal-spans.ts';
import { personalSpans } from '../text/personal-spans.ts';
import type { ReplacedSpans } from '../util/replace-spans.ts';
import { joinSpans, replaceSpans } from '../util/replace-spans.ts';
import type { Placeholders } from './placeholders.ts';
import { recordOf } from './record.ts';

interface NamedSpan {
  start: number;
  end: number;
  kind: string;
  value: string;
}

/** One account has one name however its handle is written. */
function accountOf({ post }: Flag): string {
  const name = post.handle ?? post.author;
  return name === '' ? '' : `${post.site}:${normalise(name).text.replace(/^@/, '').toLowerCase()}`;
}

/** Places of the account's own name and handle in a text, in any case and in styled letters. */
function accountSpans(text: string, flag: Flag): NamedSpan[] {
  const { author, handle } = flag.post;
  const normalised = normalise(text);
  const names = [author, handle?.replace(/^@/, '') ?? ''].map((name) => normalise(name).text);
  return names
    .filter((name) => name.length > 2)
    .flatMap((name) => {
      const pattern = new RegExp(`@?${name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}`, 'giu');
      return [...normalised.text.matchAll(pattern)].map((match) => ({
        kind: 'account',
        value: accountOf(flag),
        ...normalised.toOriginal(match.index, match.index + match[0].length),
      }));
    });
}

function contactSpan({ kinds, service, value, start, end }: PersonalSpan): NamedSpan {
  // A number is one contact whatever service it is written beside; a handle is one per service.
  return kinds[0] === 'phone'
    ? { kind: 'phone', value: value.replace(/^\+/, ''), start, end }
    : { kind: kinds[0], value: `${service}:${value}`, start, end };
}

/** More rounds were never needed: a placeholder has no digit, no @ and no dot. */
const MOST_ROUNDS = 4;

/** Puts placeholders in a text and answers where its old offsets lie now. */
async function hide(
  flag: Flag,
  contacts: readonly PersonalSpan[],
  placeholders: Placeholders,
): Promise<ReplacedSpans> {
  let done: ReplacedSpans = { text: flag.post.text, at: (offset) => offset };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = done;
    const account = round === 0 ? accountSpans(before.text, flag) : [];
    const found = round === 0 ? contacts : personalSpans(before.text);
    const spans = joinSpans([...account, ...found.map(contactSpan)]);
    if (spans.length === 0) break;
    const names = new Map<NamedSpan, string>();
    for (const span of spans) names.set(span, await placeholders.of(span.kind, span.value));
    const next = replaceSpans(before.text, spans, (span) => names.get(span) ?? '');
    done = { text: next.text, at: (offset) => next.at(before.at(offset)) };
  }
  return done;
}

/**
 * A flag as a record without names: the account, the contacts and addresses in the text, and the links are typed
 * placeholders that are stable within one export. Reasons keep their words, at their new offsets.
 */
export async function pseudonymise(flag: Flag, placeholders: Placeholders): Promise<ExportRecord> {
  const found = personalSpans(flag.post.text);
  const record = recordOf(flag, found);
  const account = accountOf(flag);
  const hidden = await hide(flag, found, placeholders);
  const contacts: string[] = [];
  for (const span of found.map(contactSpan)) contacts.push(await placeholders.of(span.kind, span.value));
  const links: string[] = [];
  for (const link of record.links) links.push(await placeholders.of('link', link));
  return {
    ...record,
    id: await placeholders.of('post', record.id),
    account: account === '' ? '' : await placeholders.of('account', account),
    text: hidden.text,
    reasons: record.reasons.map((reason) => {
      const start = hidden.at(reason.start);
      const end = Math.max(start, hidden.at(reason.end));
      return { ...reason, start, end, quote: hidden.text.slice(start, end) };
    }),
    contacts: [...new Set(contacts)],
    links,
    permalink: record.permalink === null ? null : await placeholders.of('link', record.permalink),
    pageUrl: null,
  };
}
