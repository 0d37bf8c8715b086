import * as v from 'valibot';
import type { LabelScores } from './probabilities.ts';
import { softmax } from './softmax.ts';

const perLabel = v.pipe(v.array(v.number()), v.minLength(2));

/** models/clf/ngrams.json, written by models/training/ngrams.py beside the table ngrams.bin. */
export const NgramParametersSchema = v.object({
  schema: v.literal(1),
  /** The table has 2 ** bits rows, one a bucket: a signed byte for each label, then one for the rarity (idf). */
  bits: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(22)),
  /** Code points of a group of letters; a word counts with the spaces around it. */
  shortest: v.pipe(v.number(), v.integer(), v.minValue(1)),
  longest: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** UTF-16 units of a text that are read. */
  units: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Share of this model's log-probabilities in the mean with the encoder's. */
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  labels: v.pipe(v.array(v.string()), v.minLength(2)),
  intercepts: perLabel,
  /** What a label's byte is multiplied by. */
  scales: perLabel,
  /** idf = low + step × byte. */
  idf: v.object({ low: v.number(), step: v.number() }),
});
export type NgramParameters = v.InferOutput<typeof NgramParametersSchema>;

/**
 * Logistic regression over TF-IDF of groups of letters inside words, in hashed buckets. It errs otherwise than the
 * encoder, which is what it is for (docs/adr/0006); alone it is much weaker.
 */
export class NgramModel {
  readonly parameters: NgramParameters;
  readonly #table: Uint8Array;
  readonly #id2label: Readonly<Record<string, string>>;

  /** Throws when the table has another size than the parameters say. */
  constructor(parameters: NgramParameters, table: Uint8Array) {
    const { bits, labels, intercepts, scales } = parameters;
    const bytes = 2 ** bits * (labels.length + 1);
    if (table.length !== bytes) throw new Error(`ngrams.bin has ${table.length} bytes, not ${bytes}`);
    if (intercepts.length !== labels.length || scales.length !== labels.length)
      throw new Error('ngrams.json does not give one intercept and one scale for each label');
    this.parameters = parameters;
    this.#table = table;
    this.#id2label = Object.fromEntries(labels.map((label, at) => [String(at), label]));
  }

  /** Log-odds of each label, in the order of `parameters.labels`, before softmax. */
  logits(text: string): number[] {
    const { labels, intercepts, scales, idf } = this.parameters;
    const sums = labels.map(() => 0);
    let squares = 0;
    for (const [bucket, count] of countGrams(text, this.parameters)) {
      const row = bucket * (labels.length + 1);
      const value = (1 + Math.log(count)) * (idf.low + idf.step * (this.#table[row + labels.length] ?? 0));
      squares += value * value;
      for (let label = 0; label < labels.length; label += 1)
        sums[label] = (sums[label] ?? 0) + value * signed(this.#table[row + label] ?? 0);
    }
    const length = Math.sqrt(squares) || 1;
    return sums.map((sum, label) => (intercepts[label] ?? 0) + ((scales[label] ?? 0) * sum) / length);
  }

  /** Probabilities of all labels; they add up to 1. */
  scores(text: string): LabelScores {
    return softmax(this.logits(text), this.#id2label);
  }
}

function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

// FNV-1a, 32 bits, over UTF-16 units.
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** How often each bucket is met: every run of `shortest` to `longest` code points of a word and its two spaces. */
export function countGrams(text: string, parameters: NgramParameters): Map<number, number> {
  const { bits, shortest, longest, units } = parameters;
  const mask = 2 ** bits - 1;
  const counts = new Map<number, number>();
  for (const word of text.slice(0, units).toLowerCase().split(/\s+/)) {
    if (word === '') continue;
    const letters = [' ', ...word, ' '];
    for (let start = 0; start < letters.length; start += 1) {
      const end = Math.min(letters.length, start + longest);
      let hash = OFFSET;
      for (let at = start; at < end; at += 1) {
        const letter = letters[at] ?? '';
        for (let unit = 0; unit < letter.length; unit += 1)
          hash = Math.imul(hash ^ letter.charCodeAt(unit), PRIME);
        if (at - start + 1 < shortest) continue;
        const bucket = (hash ^ (hash >>> 15)) & mask;
        counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      }
    }
  }
  return counts;
}
