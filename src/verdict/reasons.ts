import type { Reason } from '../contracts/judgement.ts';
import type { Mark, SignalReading } from '../signals/read.ts';
import { counts } from './signal-facts.ts';

/** More are not read by anybody, and each is stored with a flag. */
const MOST = 12;

/** A counter-sign that is shown beside reasons: a thing to look up, never a sign that all is well. */
const TO_LOOK_UP = 'CE_LICENSE_FOUND';

/**
 * The reasons to show, the weightiest first, one quote per signal: the first, or the first that has a comparison to
 * tell. Absence and context signals stand only
 * beside a signal whose words are in the text: alone they are no reason.
 */
export function reasonsOf(reading: SignalReading): Reason[] {
  const first = new Map<string, Mark>();
  for (const mark of reading.marks) {
    const known = first.get(mark.signal);
    if (known === undefined || (known.params === undefined && mark.params !== undefined))
      first.set(mark.signal, mark);
  }
  const marks = [...first.values()];
  const words = marks.filter(counts).sort((a, b) => b.weight - a.weight || a.start - b.start);
  if (words.length === 0) return [];
  const beside = marks.filter((mark) => !counts(mark)).sort((a, b) => a.start - b.start);
  const licences = reading.counter.filter(({ signal }) => signal === TO_LOOK_UP);
  const licence = licences.find(({ params }) => params !== undefined) ?? licences[0];
  if (licence !== undefined) beside.unshift({ ...licence, kind: 'context' });
  return [...words, ...beside].slice(0, MOST).map(toReason);
}

function toReason(mark: Mark): Reason {
  const { signal, kind, quote, start, end, params } = mark;
  return params === undefined
    ? { signal, kind, quote, start, end }
    : { signal, kind, quote, start, end, params };
}
