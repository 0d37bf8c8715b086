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
/** Pairs that honest offers have as often: sum and board, or a beginner's post at a desk. A third kind makes them count. */
const ORDINARY_PAIRS: readonly (readonly string[])[] = [
  ['PAY_OUT_OF_PROPORTION', 'ALL_EXPENSES_PAID'],
  ['NO_SKILL_HIGH_PAY', 'WORK_ROLE_GENERIC_ONLINE'],
  ['NO_SKILL_HIGH_PAY', 'URGENCY'],
];
/** A number or address that can be called back, and no private application beside it. */
const PLAIN_CONTACTS: ReadonlySet<string> = new Set(['phone', 'email', 'link']);
/** Job fraud: with nothing to check one of them is enough. */
const FRAUD = ['TASK_DEPOSIT', 'MONEY_MULE', 'UPFRONT_FEE'] as const;
/** So many kinds of kind words together are rare in honest offers that name nothing to check (docs/signals.md). */
const ENOUGH = 2;

/** Several kinds of kind words, or several denials of danger, and nothing that can be looked up; the quote is the first. */
export function findKindWordsOnly({ found, contacts }: Reading): readonly Span[] {
  if (CHECKABLE.some((id) => found.has(id))) return [];
  const denials = found.get('REASSURANCE_DENIAL') ?? [];
  if (denials.length >= ENOUGH) return denials.slice(0, 1);
  const fraud = FRAUD.flatMap((id) => found.get(id)?.slice(0, 1) ?? []);
  if (fraud.length > 0) return fraud.slice(0, 1);
  const kinds = KIND.filter((id) => found.has(id));
  if (kinds.length < ENOUGH) return [];
  if (kinds.length === ENOUGH) {
    if (ORDINARY_PAIRS.some((pair) => kinds.every((id) => pair.includes(id)))) return [];
    const ways = contacts();
    if (ways.some(({ kind }) => kind !== 'link') && ways.every(({ kind }) => PLAIN_CONTACTS.has(kind)))
      return [];
  }
  return found.get(kinds[0] ?? '')?.slice(0, 1) ?? [];
}
