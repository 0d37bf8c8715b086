import { buildAnchorIndex } from './anchor-index.ts';
import type { AnchorIndex } from './anchor-index.ts';
import { isNegated } from './negation.ts';
import { compilePattern } from './pattern.ts';
import type { Needed, Pattern } from './pattern.ts';
import { normalisePattern } from '../text/normalise.ts';
import type { SCRIPT_GROUPS } from './scripts.ts';
import { groupsIn } from './scripts.ts';
import type { PatternLanguage } from './languages/registry.ts';
import type { Signal } from './signal.ts';
import type { Span } from './span.ts';
import { foldText } from './view.ts';
import type { View } from './view.ts';

/** A line of pattern data, taken apart: see SignalWords. */
export interface PatternLine {
  readonly pattern: string;
  readonly source: string | null;
  readonly negatable: boolean;
}

/** Takes `!pattern @SOURCE` apart. */
export function readPatternLine(line: string): PatternLine {
  const at = line.lastIndexOf(' @');
  const source = at < 0 ? null : line.slice(at + 2);
  const rest = at < 0 ? line : line.slice(0, at).trimEnd();
  return rest.startsWith('!')
    ? { pattern: rest.slice(1), source, negatable: false }
    : { pattern: rest, source, negatable: true };
}

interface Entry {
  readonly signal: string;
  readonly language: PatternLanguage;
  readonly pattern: Pattern;
  readonly negatable: boolean;
  readonly never: readonly string[];
}

/** Quotes kept for one signal; more are not shown. */
const MOST_SPANS = 3;

export interface Matcher {
  /** Spans in the normalised text by signal id, in the order of the text, none inside another. */
  match(view: View, lang: string): Map<string, Span[]>;
}

/** A matcher over the patterns of `signals`. Patterns of a script are compiled when a text first has it. */
export function createMatcher(signals: readonly Signal[]): Matcher {
  const indexes = new Map<string, AnchorIndex<Entry>>();
  const indexOf = (group: (typeof SCRIPT_GROUPS)[number]): AnchorIndex<Entry> => {
    let index = indexes.get(group.id);
    if (index === undefined) {
      index = buildAnchorIndex(entriesOf(signals, group.languages));
      indexes.set(group.id, index);
    }
    return index;
  };
  return {
    match(view, lang) {
      const found = new Map<string, Span[]>();
      for (const group of groupsIn(view.text)) {
        for (const [entry, places] of indexOf(group).find(view.anchors)) {
          // Vietnamese without tones is full of other languages' words: only where the text is Vietnamese.
          const loose = view.toneless && (entry.language !== 'vi' || lang === 'vi');
          const span = firstSpan(view, entry, places, loose);
          if (span === null) continue;
          const spans = found.get(entry.signal);
          if (spans === undefined) found.set(entry.signal, [span]);
          else spans.push(span);
        }
      }
      for (const [signal, spans] of found) found.set(signal, withoutNested(spans).slice(0, MOST_SPANS));
      return found;
    },
  };
}

function* entriesOf(
  signals: readonly Signal[],
  languages: readonly PatternLanguage[],
): Generator<[string, Entry]> {
  for (const signal of signals) {
    for (const language of languages) {
      const words = signal.words[language];
      if (words === undefined) continue;
      const never = (words.never ?? []).map((text) => foldText(normalisePattern(text)));
      for (const line of words.patterns) {
        const { pattern, negatable } = readPatternLine(line);
        const entry = { signal: signal.id, language, pattern: compilePattern(pattern), negatable, never };
        for (const anchor of entry.pattern.anchor.words) yield [anchor, entry];
      }
    }
  }
}

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
/** Units looked at beyond what a match can reach: the space that `anchors` begins with, and the borders. */
const MARGIN = 2;

/**
 * The first match that counts. Looked for only around the words that were found, as far as a match can reach, and
 * only where the other words stand that it needs; stretches that touch are read as one.
 */
function firstSpan(view: View, entry: Entry, places: readonly number[], loose: boolean): Span | null {
  const { anchor, alsoNeeded } = entry.pattern;
  let from = -1;
  let until = -1;
  for (const place of places) {
    const begin = Math.max(0, place - anchor.before - MARGIN);
    const end = Math.min(view.text.length, place + anchor.after + MARGIN);
    if (!hasNeeded(view, alsoNeeded, begin, end)) continue;
    if (from >= 0 && begin > until) {
      const span = spanBetween(view, entry, from, until, loose);
      if (span !== null) return span;
      from = -1;
    }
    if (from < 0) from = begin;
    until = end;
  }
  return from < 0 ? null : spanBetween(view, entry, from, until, loose);
}

function hasNeeded(view: View, alsoNeeded: readonly Needed[], begin: number, end: number): boolean {
  if (alsoNeeded.length === 0) return true;
  const near = view.anchors.slice(begin, end + MARGIN);
  return alsoNeeded.every(({ words }) => words.some((word) => near.includes(word)));
}

function spanBetween(view: View, entry: Entry, from: number, until: number, loose: boolean): Span | null {
  const { pattern } = entry;
  const { text } = view;
  const part = view.units.slice(from, until);
  const regex = pattern.regex(loose);
  regex.lastIndex = 0;
  for (let match = regex.exec(part); match !== null; match = regex.exec(part)) {
    const start = from + match.index;
    const end = start + match[0].length;
    regex.lastIndex = match.index + 1;
    if (pattern.leftBorder && LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (entry.never.some((word) => covers(text, word, start, end))) continue;
    if (entry.negatable && isNegated(text, start, end, entry.language)) continue;
    return { start, end };
  }
  return null;
}

/** Whether an occurrence of `word` holds the whole of `[start, end)`. */
function covers(text: string, word: string, start: number, end: number): boolean {
  if (word.length < end - start) return false;
  // Only where it can stand: looking through the rest of a long text for each match would be quadratic.
  return text.slice(Math.max(0, end - word.length), start + word.length).includes(word);
}

function withoutNested(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
