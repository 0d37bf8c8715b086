import { CHECKABLE } from './checkable.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Marks that make a text an offer of somebody who would take the reader away. */
const OFFER = [
  'WORK_ROLE_GENERIC_ONLINE',
  'ALL_EXPENSES_PAID',
  'NO_SKILL_HIGH_PAY',
  'PAY_OUT_OF_PROPORTION',
  'INTERVIEW_TRIVIAL',
  'URGENCY',
  'FRIEND_OR_KIN_RECRUITER',
  'CONFINEMENT',
  'EXIT_PENALTY',
  'PASSPORT_HANDOVER',
  'DEBT_RELIEF_OR_ADVANCE',
  'REASSURANCE_DENIAL',
  'RECRUIT_OTHERS_REWARD',
  'FAMILY_CANNOT_KNOW',
  'GAMBLING_WORK',
  'DEPOSIT_CHASING_WORK',
  'BANNED_GREY_JARGON',
  'CRYPTO_PAY',
] as const;

/** An offer that says no more than "abroad": no town, nothing to check. A country named beside it changes nothing. */
export function findOnlyAbroad({ found, places }: Reading): readonly Span[] {
  const abroad = found.get('WORK_ABROAD');
  if (abroad === undefined || CHECKABLE.some((id) => found.has(id))) return [];
  if (!OFFER.some((id) => found.has(id))) return [];
  return places().some((place) => place.level !== 'country') ? [] : abroad.slice(0, 1);
}
