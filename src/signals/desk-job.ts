import { CHECKABLE } from './checkable.ts';
import { TRAVEL_WORDS } from './travel-words.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Signs that somebody is to be taken abroad. A country name is none: swapping it may change nothing. */
const AWAY = ['WORK_ABROAD', 'LOCATION_VAGUE_OR_CHANGES', 'PLACE_HUB', 'TOURIST_VISA'] as const;

/** A general online role together with a sign of travel; the quote is the sign of travel. */
export function findDeskJobAbroad({ found, view }: Reading): readonly Span[] {
  if (CHECKABLE.some((id) => found.has(id))) return [];
  if (!found.has('WORK_ROLE_GENERIC_ONLINE')) return [];
  for (const id of AWAY) {
    const span = found.get(id)?.[0];
    if (span !== undefined) return [span];
  }
  const paid = found
    .get('ALL_EXPENSES_PAID')
    ?.find((span) => TRAVEL_WORDS.test(view.text.slice(span.start, span.end)));
  return paid === undefined ? [] : [paid];
}
