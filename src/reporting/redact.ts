import { normalise } from '../text/normalise.ts';
import { PERSONAL_KINDS, personalSpans } from '../text/personal-spans.ts';
import type { PersonalKind } from '../text/personal-spans.ts';
import type { ReplacedSpans } from '../util/replace-spans.ts';
import { joinSpans, replaceSpans } from '../util/replace-spans.ts';

/** What can be masked: contacts by kind, and names that the user gives. */
export const MASK_KINDS = [...PERSONAL_KINDS, 'name'] as const;
export type MaskKind = PersonalKind | 'name';
export type MaskCounts = Readonly<Record<MaskKind, number>>;

export const NO_MASKS: MaskCounts = { phone: 0, handle: 0, email: 0, link: 0, name: 0 };

export interface Redacted extends ReplacedSpans {
  /** How many places were masked, by kind. */
  counts: MaskCounts;
}

/** Masking one contact can make its neighbours readable as another; more rounds than this were never seen. */
const MOST_ROUNDS = 5;

interface MaskSpan {
  kind: MaskKind;
  start: number;
  end: number;
}

/** Places of the names in a text, in any case and in styled letters too. A name of one character would mask half
 * of the text. */
function nameSpans(text: string, names: readonly string[]): MaskSpan[] {
  const normalised = normalise(text);
  const wanted = names.map((name) => normalise(name).text).filter((name) => name.length > 1);
  return wanted.flatMap((name) => {
    const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'), 'giu');
    return [...normalised.text.matchAll(pattern)].map((match) => ({
      kind: 'name' as const,
      ...normalised.toOriginal(match.index, match.index + match[0].length),
    }));
  });
}

/**
 * Masks the chosen kinds of contacts, and `names`, by their kind in brackets. What stays is exactly the text as
 * given. A mask is the same for every value, so that two posts cannot be joined by it.
 */
export function redact(text: string, masks: ReadonlySet<MaskKind>, names: readonly string[] = []): Redacted {
  const counts = { ...NO_MASKS };
  let current: ReplacedSpans = { text, at: (offset) => offset };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = current;
    const spans = personalSpans(before.text).flatMap(({ kinds, start, end }): MaskSpan[] => {
      const kind = kinds.find((one) => masks.has(one));
      return kind === undefined ? [] : [{ kind, start, end }];
    });
    if (masks.has('name') && round === 0) spans.push(...nameSpans(before.text, names));
    const apart = joinSpans(spans);
    if (apart.length === 0) break;
    for (const span of apart) counts[span.kind] += 1;
    const next = replaceSpans(before.text, apart, (span) => `[${span.kind}]`);
    current = { text: next.text, at: (offset) => next.at(before.at(offset)) };
  }
  return { ...current, counts };
}
