import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Signs that somebody is to be taken abroad. A country name is none: swapping it may change nothing. */
const AWAY = ['WORK_ABROAD', 'LOCATION_VAGUE_OR_CHANGES', 'PLACE_HUB', 'TOURIST_VISA'] as const;
/** Things that can be checked: with one of them the pair is ordinary. */
const CHECKABLE = ['CE_LICENSE_FOUND', 'CE_WORK_VISA_STATED', 'CE_LOCAL_JOB', 'CE_QUOTED_WARNING'] as const;

/** A general online role together with a sign of travel; the quote is the sign of travel. */
export function findDeskJobAbroad(reading: Reading): readonly Span[] {
  const { found } = reading;
  if (!found.has('WORK_ROLE_GENERIC_ONLINE')) return [];
  if (CHECKABLE.some((id) => found.has(id))) return [];
  for (const id of AWAY) {
    const span = found.get(id)?.[0];
    if (span !== undefined) return [span];
  }
  const paid = found.get('ALL_EXPENSES_PAID');
  return paid === undefined ? [] : paid.slice(0, 1);
}
