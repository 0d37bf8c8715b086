import { CHECKABLE } from './checkable.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

const KIND = [
  'PAY_OUT_OF_PROPORTION',
  'ALL_EXPENSES_PAID',
  'NO_SKILL_HIGH_PAY',
  'INTERVIEW_TRIVIAL',
  'GLAMOUR_FACILITIES',
  'WORK_ROLE_GENERIC_ONLINE',
  'FRIEND_OR_KIN_RECRUITER',
  'URGENCY',
] as const;
/** Job fraud: with nothing to check one of them is enough. */
const FRAUD = ['TASK_DEPOSIT', 'MONEY_MULE', 'UPFRONT_FEE'] as const;
/** So many kinds of kind words together are rare in honest offers that name nothing to check (docs/signals.md). */
const ENOUGH = 2;

/** Several kinds of kind words, or several denials of danger, and nothing that can be looked up; the quote is the first. */
export function findKindWordsOnly({ found }: Reading): readonly Span[] {
  if (CHECKABLE.some((id) => found.has(id))) return [];
  const denials = found.get('REASSURANCE_DENIAL') ?? [];
  if (denials.length >= ENOUGH) return denials.slice(0, 1);
  const fraud = FRAUD.flatMap((id) => found.get(id)?.slice(0, 1) ?? []);
  if (fraud.length > 0) return fraud.slice(0, 1);
  const spans = KIND.flatMap((id) => found.get(id)?.slice(0, 1) ?? []);
  return spans.length < ENOUGH ? [] : spans.slice(0, 1);
}
