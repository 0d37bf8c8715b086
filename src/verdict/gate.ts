import { normalise } from '../text/normalise.ts';

/** Why the gate let a post pass to the model, or stopped it. */
export type GateReason = 'empty' | 'short' | 'no-offer' | 'promotion' | 'pass';
export interface Gate {
  readonly pass: boolean;
  readonly why: GateReason;
}

const MIN_LETTERS = 6;

/** Whether a post can be a job offer or a recruiter's message at all. What it stops is never shown as checked by the model. */
export function gate(text: string): Gate {
  const letters = normalise(text).text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { pass: false, why: 'empty' };
  if (letters < MIN_LETTERS) return { pass: false, why: 'short' };
  return { pass: true, why: 'pass' };
}
