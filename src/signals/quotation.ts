import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Passages in quotation marks, at least a short sentence long. Bounded, so that a lost mark costs little. */
const QUOTED =
  /“[^”\n]{6,500}”|「[^」]{4,500}」|『[^』]{4,500}』|«[^»]{10,500}»|‘[^’\n]{10,500}’(?!\p{L})|(?<![\p{L}\p{N}])"[^"\n]{10,500}"|(?<![\p{L}\p{N}])'[^'\n]{10,500}'(?!\p{L})/gu;
const HAN = /\p{Script=Han}/u;
/** A shorter passage, or one word alone, is a name and no offer, but for Chinese. */
const PHRASE = 13;
/** A text that is nearly all in quotation marks is not told about by anybody. */
const MOST_OF_TEXT = 0.9;

/**
 * An offer that stands in quotation marks inside a longer text is told about, whatever the words around it say. Found
 * when the first words that any signal rests on lie in such a passage.
 */
export function findQuotation({ view, found }: Reading): readonly Span[] {
  for (const match of view.text.matchAll(QUOTED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end - start > view.text.length * MOST_OF_TEXT) continue;
    if (!HAN.test(match[0]) && (end - start < PHRASE || !match[0].includes(' '))) continue;
    for (const [id, spans] of found) {
      if (id.startsWith('CE_')) continue;
      if (spans.some((span) => span.start >= start && span.end <= end)) return [{ start, end }];
    }
  }
  return [];
}
