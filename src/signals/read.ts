import type { Reason } from '../contracts/judgement.ts';
import { normalise } from '../text/normalise.ts';
import { findPlaces } from '../text/places.ts';
import type { Place } from '../text/places.ts';
import { createMatcher } from './matcher.ts';
import type { Reading } from './reading.ts';
import { SIGNALS } from './registry.ts';
import type { Signal } from './signal.ts';
import type { Span } from './span.ts';
import { viewOf } from './view.ts';

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

const matcher = createMatcher(SIGNALS);
const byId = new Map(SIGNALS.map((signal) => [signal.id, signal]));

/**
 * Reads the signals of a post. `text` is the original; quotes are exactly its words, offsets are UTF-16 units into
 * it. Linear in the length. Words that are quoted in a warning or a story keep their marks but none stands alone.
 */
export function readSignals(input: { text: string; lang?: string | null }): SignalReading {
  const normalised = normalise(input.text);
  const view = viewOf(normalised.text);
  const lang = input.lang ?? 'und';
  const found = new Map<string, readonly Span[]>(matcher.match(view));
  let placesFound: readonly Place[] | null = null;
  const reading: Reading = {
    normalised,
    view,
    lang,
    found,
    places: () => (placesFound ??= findPlaces(normalised, lang)),
  };
  for (const signal of SIGNALS) {
    if (signal.find === undefined) continue;
    const spans = [...(found.get(signal.id) ?? []), ...signal.find(reading)];
    if (spans.length > 0) found.set(signal.id, spans);
  }

  const told = found.has(TOLD);
  const result: SignalReading = { marks: [], counter: [], lang };
  for (const [id, spans] of found) {
    const signal = byId.get(id);
    if (signal === undefined) continue;
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
