import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

const FRAUD = ['TASK_DEPOSIT', 'MONEY_MULE', 'UPFRONT_FEE'] as const;
/** With these the text is about going somewhere or about compound work: the fee does not make it mere job fraud. */
const COMPOUND = [
  'PLACE_HUB',
  'GAMBLING_WORK',
  'DESK_JOB_ABROAD',
  'CONFINEMENT',
  'PASSPORT_HANDOVER',
  'IRREGULAR_ROUTE',
] as const;

export function findOtherJobScam({ found }: Reading): readonly Span[] {
  if (COMPOUND.some((id) => found.has(id))) return [];
  return FRAUD.flatMap((id) => found.get(id)?.slice(0, 1) ?? []);
}
