import { findAll } from '../../../src/signals/find-all.ts';

/** The words that a signal finds in a text, exactly as they stand there. */
export function quotesOf(text: string, signal: string): string[] {
  const reading = findAll(text, null);
  return (reading.found.get(signal) ?? []).map((span) => {
    const { start, end } = span.original ? span : reading.normalised.toOriginal(span.start, span.end);
    return text.slice(start, end);
  });
}
