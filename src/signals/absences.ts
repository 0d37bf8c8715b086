import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

const EMPLOYER = ['CE_LICENSE_FOUND', 'CE_LOCAL_JOB'] as const;
const WORK = [
  'WORK_ROLE_GENERIC_ONLINE',
  'GAMBLING_WORK',
  'DEPOSIT_CHASING_WORK',
  'OPEN_SCAM_WORK',
  'TASK_DEPOSIT',
  'MONEY_MULE',
] as const;
const OFFER = ['PAY_OUT_OF_PROPORTION', 'ALL_EXPENSES_PAID', 'NO_SKILL_HIGH_PAY'] as const;

/** What an absence stands beside: the first words that make the text an offer. */
function offerSpan({ found }: Reading): Span | undefined {
  for (const id of OFFER) {
    const span = found.get(id)?.[0];
    if (span !== undefined) return span;
  }
  return undefined;
}

/** An offer without anything about the employer that can be looked up. */
export function findMissingEmployer(reading: Reading): readonly Span[] {
  const offer = offerSpan(reading);
  return offer === undefined || EMPLOYER.some((id) => reading.found.has(id)) ? [] : [offer];
}

/** An offer of pay or comfort without any kind of work. */
export function findMissingWork(reading: Reading): readonly Span[] {
  const offer = offerSpan(reading);
  return offer === undefined || WORK.some((id) => reading.found.has(id)) ? [] : [offer];
}
