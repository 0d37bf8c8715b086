import type { Flag } from '../contracts/flag.ts';
import type { ReportFacts } from './facts.ts';
import type { MaskCounts, MaskKind } from './redact.ts';
import { addCounts, NO_MASKS, redact } from './redact.ts';
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

function signsOf({ flag, voices }: PartsInput): string {
  return flag.assessment.reasons
    .map((reason) => {
      const names = voices.map((voice) => voice.sign(reason.signal)).filter((name) => name !== null);
      const title = [...new Set(names)].join(' / ') || reason.signal;
      return reason.quote === '' ? `- ${title}` : `- ${title}: "${reason.quote}"`;
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
const FROM_TEXT: ReadonlySet<PartId> = new Set(['text', 'signs', 'contacts']);

function valueOf(id: PartId, input: PartsInput): string | null {
  const { flag, facts, note } = input;
  const { post } = flag;
  const values: Record<PartId, string | null> = {
    text: post.text,
    link: post.permalink,
    author: post.author,
    handle: post.handle,
    time: post.time === null ? post.timeText : utc(post.time),
    seen: utc(flag.firstSeen),
    page: flag.pageUrl === post.permalink ? null : flag.pageUrl,
    signs: signsOf(input),
    place: facts.places.join(', '),
    contacts: contactsOf(input),
    note: note.trim(),
  };
  return values[id] === '' ? null : values[id];
}

/** The parts that this flag has, with what is masked in the ones that are in. */
export function partsOf(input: PartsInput): { parts: ReportPart[]; masked: MaskCounts } {
  const names = [...input.names, input.flag.post.author, input.flag.post.handle?.replace(/^@/, '') ?? ''];
  let masked = NO_MASKS;
  const parts: ReportPart[] = [];
  for (const id of PART_IDS) {
    const value = valueOf(id, input);
    if (value === null) continue;
    const included = !input.leaveOut.has(id);
    const redacted = FROM_TEXT.has(id)
      ? redact(value, input.masks, names)
      : { text: value, counts: NO_MASKS };
    if (included && id === 'text') masked = addCounts(masked, redacted.counts);
    parts.push({
      id,
      label: say(input.voices, `draft.part.${id}`, undefined, ' / '),
      value: redacted.text.toWellFormed(),
      included,
    });
  }
  return { parts, masked };
}
