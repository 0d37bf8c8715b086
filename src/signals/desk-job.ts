import { TRAVEL_WORDS } from './travel-words.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Signs that somebody is to be taken abroad. A country name is none: swapping it may change nothing. */
const AWAY = ['WORK_ABROAD', 'LOCATION_VAGUE_OR_CHANGES', 'PLACE_HUB', 'TOURIST_VISA'] as const;
/** Kind words that go with such an offer where it does not say what the work is. */
const KIND = [
  'NO_SKILL_HIGH_PAY',
  'PAY_OUT_OF_PROPORTION',
  'ALL_EXPENSES_PAID',
  'INTERVIEW_TRIVIAL',
  'URGENCY',
  'FRIEND_OR_KIN_RECRUITER',
] as const;
/** Things that can be checked, and frames that are no offer: with one of them the pair is ordinary. */
export const CHECKABLE = [
  'CE_LICENSE_FOUND',
  'CE_WORK_VISA_STATED',
  'CE_LOCAL_JOB',
  'CE_QUOTED_WARNING',
  'CE_MEME',
  'CE_JOB_SEEKER',
  'CE_PLAYER_PROMO',
] as const;

/** A general online role, or kind words alone, together with a sign of travel; the quote is the sign of travel. */
export function findDeskJobAbroad({ found, view }: Reading): readonly Span[] {
  if (CHECKABLE.some((id) => found.has(id))) return [];
  const role = found.has('WORK_ROLE_GENERIC_ONLINE');
  if (!role && !KIND.some((id) => found.has(id))) return [];
  for (const id of AWAY) {
    const span = found.get(id)?.[0];
    if (span !== undefined) return [span];
  }
  if (!role) return [];
  const paid = found
    .get('ALL_EXPENSES_PAID')
    ?.find((span) => TRAVEL_WORDS.test(view.text.slice(span.start, span.end)));
  return paid === undefined ? [] : [paid];
}
