import type { Reason } from '../contracts/judgement.ts';

export interface Segment {
  text: string;
  /** Signals whose words these are; none: plain text. */
  signals: readonly string[];
}

/** Where a reason's words stand: at its offsets, or, if the text has changed since, where they are found. */
function place(text: string, { quote, start, end }: Reason): { start: number; end: number } | null {
  if (quote === '') return null;
  if (text.slice(start, end) === quote) return { start, end };
  const at = text.indexOf(quote);
  return at < 0 ? null : { start: at, end: at + quote.length };
}

/** A text in pieces that together are the text, each with the signals whose words it is part of. */
export function highlight(text: string, reasons: readonly Reason[]): Segment[] {
  const places = reasons.flatMap((reason) => {
    const found = place(text, reason);
    return found ? [{ ...found, signal: reason.signal }] : [];
  });
  const borders = new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? text.length;
    const signals = places.filter(({ start, end }) => start <= from && to <= end).map(({ signal }) => signal);
    return { text: text.slice(from, to), signals: [...new Set(signals)] };
  });
}
