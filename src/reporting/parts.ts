import type { Flag } from '../contracts/flag.ts';
import type { ReportFacts } from './facts.ts';
import type { MaskCounts, MaskKind, Redacted } from './redact.ts';
import { NO_MASKS, redact } from './redact.ts';
import type { Voice } from './words.ts';
import { say } from './words.ts';

/** Parts of a report, in the order in which they stand in it. Each one can be taken out. */
export const PART_IDS = [
  'text',
  'link',
  'author',
  'handle',
  'time',
  'seen',
  'page',
  'signs',
  'place',
  'contacts',
  'note',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** Out unless the user puts it in: the page may show what the user reads, and the post's link is enough. */
export const OUT_BY_DEFAULT: ReadonlySet<PartId> = new Set(['page']);

export interface ReportPart {
  id: PartId;
  label: string;
  value: string;
  included: boolean;
}

export interface PartsInput {
  flag: Flag;
  facts: ReportFacts;
  voices: readonly Voice[];
  leaveOut: ReadonlySet<PartId>;
  masks: ReadonlySet<MaskKind>;
  names: readonly string[];
  note: string;
}

/** `2026-11-27 07:04 UTC`, in every language the same. */
export function utc(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** One sign a line. Its words come out of the masked text: half of a number that a quote holds is no number to a
 * reader of contacts, and would stay. They are masked once more: what is part of a longer word in the text may read
 * as a contact where a quote cuts that word. */
function signsOf({ flag, voices, masks }: PartsInput, masked: Redacted): string {
  return flag.assessment.reasons
    .map((reason) => {
      const names = voices.map((voice) => voice.sign(reason)).filter((name) => name !== null);
      const title = [...new Set(names)].join(' / ') || reason.signal;
      const stands = flag.post.text.slice(reason.start, reason.end) === reason.quote;
      const words = stands ? masked.text.slice(masked.at(reason.start), masked.at(reason.end)) : '';
      const quote = redact(words, masks).text;
      return quote === '' ? `- ${title}` : `- ${title}: "${quote}"`;
    })
    .join('\n');
}

/** One contact a line; those of a masked kind stand once as their mask. */
function contactsOf({ facts, masks }: PartsInput): string {
  const lines = facts.contacts.map(({ kinds, service, value }) => {
    const masked = kinds.find((kind) => masks.has(kind));
    return masked === undefined ? `${service}: ${value}` : `[${masked}]`;
  });
  return [...new Set(lines)].join('\n');
}

/** What the post's text says is masked; what stands beside it (account, addresses) is put in or out as a part. */
function valueOf(id: PartId, input: PartsInput, masked: Redacted): string | null {
  const { flag, facts, note } = input;
  const { post } = flag;
  const values: Record<PartId, string | null> = {
    text: masked.text,
    link: post.permalink,
    author: post.author,
    handle: post.handle,
    time: post.time === null ? post.timeText : utc(post.time),
    seen: utc(flag.firstSeen),
    page: flag.pageUrl === post.permalink ? null : flag.pageUrl,
    signs: signsOf(input, masked),
    place: facts.places.join(', '),
    contacts: contactsOf(input),
    note: note.trim(),
  };
  return values[id] === '' ? null : values[id];
}

/** The parts that this flag has, and what is masked in its text if that is in. */
export function partsOf(input: PartsInput): { parts: ReportPart[]; masked: MaskCounts } {
  const { post } = input.flag;
  const names = [...input.names, post.author, post.handle?.replace(/^@/, '') ?? ''];
  const masked = redact(post.text, input.masks, names);
  const parts = PART_IDS.flatMap((id): ReportPart[] => {
    const value = valueOf(id, input, masked);
    if (value === null) return [];
    const label = say(input.voices, `draft.part.${id}`, undefined, ' / ');
    return [{ id, label, value: value.toWellFormed(), included: !input.leaveOut.has(id) }];
  });
  return { parts, masked: input.leaveOut.has('text') ? NO_MASKS : masked.counts };
}
