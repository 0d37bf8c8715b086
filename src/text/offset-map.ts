/**
 * A text under transformation together with the place where each of its UTF-16 units came from. `starts[i]`
 * and `ends[i]` bound the units of the original that unit `i` stands for.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The identity map over `text`. */
export function mapText(text: string): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text, starts, ends };
}

/**
 * `String.replace` that carries the map along. `pattern` has the flag `g`; every unit of a replacement stands
 * for the whole match. A replacement of `null` leaves the match as it is.
 */
export function replaceMapped(
  source: MappedText,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): MappedText {
  const edits: { start: number; end: number; text: string }[] = [];
  let length = source.text.length;
  // Not matchAll, which makes a new RegExp each time: most steps find nothing in most texts.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(source.text); match !== null; match = pattern.exec(source.text)) {
    const text = replacement(match);
    if (text === null || text === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text });
    length += text.length - match[0].length;
  }
  if (edits.length === 0) return source;

  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const pieces: string[] = [];
  let read = 0;
  let write = 0;
  const copyUntil = (end: number): void => {
    pieces.push(source.text.slice(read, end));
    starts.set(source.starts.subarray(read, end), write);
    ends.set(source.ends.subarray(read, end), write);
    write += end - read;
    read = end;
  };
  for (const edit of edits) {
    copyUntil(edit.start);
    const from = source.starts[edit.start] ?? 0;
    const to = source.ends[edit.end - 1] ?? from;
    starts.fill(from, write, write + edit.text.length);
    ends.fill(to, write, write + edit.text.length);
    pieces.push(edit.text);
    write += edit.text.length;
    read = edit.end;
  }
  copyUntil(source.text.length);
  return { text: pieces.join(''), starts, ends };
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') &&
  /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** The units of `original` that `[start, end)` of the mapped text came from, on code-point borders. */
export function originalSpan(
  mapped: MappedText,
  original: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const last = mapped.text.length;
  const from = Math.min(Math.max(start, 0), last);
  const to = Math.min(Math.max(end, from), last);
  let first = from < last ? (mapped.starts[from] ?? 0) : original.length;
  let after = to > from ? (mapped.ends[to - 1] ?? first) : first;
  // A span that begins or ends inside a replaced stretch takes the whole stretch.
  if (after < first) after = first;
  if (splitsPair(original, first)) first -= 1;
  if (splitsPair(original, after)) after += 1;
  return { start: first, end: after };
}
