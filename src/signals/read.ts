import type { Reason } from '../contracts/judgement.ts';
import { findAll } from './find-all.ts';
import type { Reading } from './reading.ts';
import { SIGNALS } from './registry.ts';
import type { Signal } from './signal.ts';
import type { Span } from './span.ts';

/** A signal found in a text: what is shown, and what the rule of levels needs. */
export type Mark = Reason & { group: string; weight: number; soft: boolean; standalone: boolean };

/** What was found: `marks` speak for a level, `counter` against one. */
export interface SignalReading {
  marks: Mark[];
  counter: Mark[];
  lang: string;
}

/** Longest quote; the contract's limit. */
const MOST_QUOTE = 600;
/** Counter-signs that say that the words are told about, not offered. */
const TOLD = 'CE_QUOTED_WARNING';

/** Words of force: an address or a licence beside them eases nothing; two kinds that can be checked do. */
const OUTWEIGH = [
  'CONFINEMENT',
  'PASSPORT_HANDOVER',
  'IRREGULAR_ROUTE',
  'TOURIST_VISA',
  'TRAVEL_COACHING',
  'FAMILY_CANNOT_KNOW',
  'DEPOSIT_CHASING_WORK',
];
const EASING = new Set(['CE_LICENSE_FOUND', 'CE_WORK_VISA_STATED', 'CE_LOCAL_JOB']);
const ENOUGH_EASING = 2;

const byId = new Map(SIGNALS.map((signal) => [signal.id, signal]));

/**
 * Reads the signals of a post. `text` is the original; quotes are exactly its words, offsets are UTF-16 units into
 * it. Linear in the length. Words that are quoted in a warning or a story keep their marks but none stands alone;
 * a lone counter-sign that lowers a little is dropped where the text speaks of force (`OUTWEIGH`).
 */
export function readSignals(input: { text: string; lang?: string | null }): SignalReading {
  const reading = findAll(input.text, input.lang ?? null);
  const { found, lang } = reading;
  const told = found.has(TOLD);
  const easing = [...EASING].filter((id) => found.has(id)).length;
  const outweighed = easing < ENOUGH_EASING && OUTWEIGH.some((id) => found.has(id));
  const result: SignalReading = { marks: [], counter: [], lang };
  for (const [id, spans] of found) {
    const signal = byId.get(id);
    if (signal === undefined || signal.hidden || (outweighed && EASING.has(id))) continue;
    const into = signal.group === 'counter' ? result.counter : result.marks;
    for (const span of spans) into.push(markOf(signal, span, reading, told));
  }
  result.marks.sort((a, b) => a.start - b.start || b.weight - a.weight);
  result.counter.sort((a, b) => a.start - b.start);
  return result;
}

function markOf(signal: Signal, span: Span, reading: Reading, told: boolean): Mark {
  const { original } = reading.normalised;
  const { start, end } = span.original ? span : reading.normalised.toOriginal(span.start, span.end);
  const last = cutEnd(original, start, end);
  return {
    signal: signal.id,
    kind: signal.kind,
    quote: original.slice(start, last),
    start,
    end: last,
    ...(span.params === undefined ? {} : { params: { ...span.params } }),
    group: signal.group,
    weight: signal.weight,
    soft: signal.soft,
    standalone: signal.standalone && !told,
  };
}

function cutEnd(text: string, start: number, end: number): number {
  if (end - start <= MOST_QUOTE) return end;
  const cut = start + MOST_QUOTE;
  return /[\uDC00-\uDFFF]/.test(text[cut] ?? '') ? cut - 1 : cut;
}
