import type { PostClass, Probabilities, Reason } from '../contracts/judgement.ts';
import { sentences } from '../text/sentences.ts';

/** Name of the reason that stands where no signal could be named: "the wording resembles such offers". */
export const MODEL_WORDING = 'MODEL_WORDING';

/** Each tried sentence is one more run of the model. */
const MOST_TRIED = 6;
/** The contract's longest quote. */
const MOST_QUOTED = 600;

interface Span {
  start: number;
  end: number;
}

/**
 * The sentence that the model's class rests on most: the one whose removal lowers its probability most. At most
 * six are tried, the longest ones, in the order of the text; `probe` judges a text and answers null when there
 * is no more time, and then the best so far, or else the longest sentence, is quoted.
 */
export async function explainModel(
  text: string,
  alarm: PostClass,
  before: Probabilities,
  probe: (text: string) => Promise<Probabilities | null>,
): Promise<Reason> {
  const candidates = longest(spansOf(text));
  let best = candidates.reduce<Span>((a, b) => (b.end - b.start > a.end - a.start ? b : a), {
    start: 0,
    end: 0,
  });
  if (candidates.length > 1) {
    let lowest = before[alarm];
    for (const span of candidates) {
      // One after the other: dynamic quantisation makes a score depend on its batch-mates.
      // oxlint-disable-next-line no-await-in-loop
      const after = await probe(`${text.slice(0, span.start)} ${text.slice(span.end)}`);
      if (after === null) break;
      if (after[alarm] < lowest) {
        lowest = after[alarm];
        best = span;
      }
    }
  }
  return quote(text, best);
}

/** Sentences with something in them; the whole text where it has none. */
function spansOf(text: string): Span[] {
  const found = sentences(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
}

function longest(spans: readonly Span[]): Span[] {
  const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_TRIED);
  return byLength.sort((a, b) => a.start - b.start);
}

function quote(text: string, { start, end }: Span): Reason {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  let to = Math.min(from + raw.trim().length, from + MOST_QUOTED);
  // Not in the middle of a surrogate pair.
  if (to < end && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
  return { signal: MODEL_WORDING, kind: 'model', quote: text.slice(from, to), start: from, end: to };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
