/**
 * A phrase to look for in folded, normalised text. `*` at the end: any letters may follow (a stem); at the start:
 * any may come before. Without it the phrase is a whole token in scripts that part words by spaces; in Thai, Lao,
 * Khmer, Burmese, Chinese and Japanese, which do not, it is a run of whole syllables.
 */
export interface Phrase<T> {
  readonly text: string;
  readonly value: T;
}

export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Entry<T> extends Phrase<T> {
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const MARK = /\p{M}/u;
// These scripts part no words, or glue endings to them: Cyrillic, Hangul, Indic and Ethiopic words inflect at
// their end, Ethiopic and Arabic ones at their beginning.
const UNPARTED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SUFFIXING =
  /[\p{Script=Hangul}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Ethiopic}]/u;
const PREFIXING = /\p{Script=Ethiopic}/u;

function codePointBefore(text: string, at: number): string {
  const unit = text[at - 1] ?? '';
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(at - 2, at) : unit;
}

function fits<T>(text: string, start: number, end: number, entry: Entry<T>): boolean {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const last = codePointBefore(text, end);
  const before = codePointBefore(text, start);
  const after = end < text.length ? String.fromCodePoint(text.codePointAt(end) ?? 0) : '';
  // A mark after the phrase belongs to its last syllable.
  const closedAfter = UNPARTED.test(last)
    ? MARK.test(after)
    : !SUFFIXING.test(last) && LETTER.test(last) && LETTER.test(after);
  if (closedAfter && !entry.openRight) return false;
  if (entry.openLeft || UNPARTED.test(first) || PREFIXING.test(first)) return true;
  return !(LETTER.test(first) && LETTER.test(before) && !UNPARTED.test(before));
}

const KEY_LENGTH = 2;
/** A number of two units, for the quick look whether any phrase begins with them; different ones may share it. */
const pairOf = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

/** A small letter of a script that parts words, in the ranges that most text is in: after another one of these no
 * phrase begins but those that are open at their left. */
const parted = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xdf && unit <= 0x17f && unit !== 0xf7) ||
  (unit >= 0x430 && unit <= 0x45f);

/** Finds the phrases: from the left, the longest at a place, not overlapping. Time grows with the text alone. */
export function createPhraseIndex<T>(phrases: readonly Phrase<T>[]): (text: string) => PhraseHit<T>[] {
  const byStart = new Map<string, Entry<T>[]>();
  for (const phrase of phrases) {
    const openLeft = phrase.text.startsWith('*');
    const openRight = phrase.text.length > 1 && phrase.text.endsWith('*');
    const text = phrase.text.slice(openLeft ? 1 : 0, openRight ? -1 : undefined);
    if (text.length < KEY_LENGTH) throw new Error(`phrase too short to look for: "${phrase.text}"`);
    const key = text.slice(0, KEY_LENGTH);
    const list = byStart.get(key);
    const entry = { text, value: phrase.value, openLeft, openRight };
    if (list === undefined) byStart.set(key, [entry]);
    else list.push(entry);
  }
  const begins = new Uint8Array(0x1_0000);
  const beginsInside = new Uint8Array(0x1_0000);
  for (const [key, list] of byStart) {
    const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1));
    begins[pair] = 1;
    if (list.some(({ openLeft }) => openLeft)) beginsInside[pair] = 1;
    list.sort((a, b) => b.text.length - a.text.length);
  }

  return (text) => {
    const hits: PhraseHit<T>[] = [];
    for (let at = 0; at < text.length - 1; at += 1) {
      const first = text.charCodeAt(at);
      const inside = parted(first) && at > 0 && parted(text.charCodeAt(at - 1));
      if ((inside ? beginsInside : begins)[pairOf(first, text.charCodeAt(at + 1))] === 0) continue;
      const entries = byStart.get(text.slice(at, at + KEY_LENGTH));
      if (entries === undefined) continue;
      for (const entry of entries) {
        const end = at + entry.text.length;
        if (!text.startsWith(entry.text, at) || !fits(text, at, end, entry)) continue;
        hits.push({ start: at, end, value: entry.value });
        at = end - 1;
        break;
      }
    }
    return hits;
  };
}
