/** Where a sentence may end, in all scripts of the languages covered: . ! ? … 。 ！ ？ ؟ ۔ । ॥ ။ ។ ፡። and breaks. */
const END = /[.!?…。！？｡؟۔।॥၊။។៕።፨]+["'”’»」』）)\]]*(?=\s|$)|[。！？｡।॥။។៕።]+["'”’»」』）)\]]*|\s*\n\s*/gu;
// A dot after these, or after a number at the start of a line, ends nothing.
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|mr|mrs|ms|dr|st|no|tel|tlp|rp|rs|ph|etc|vs|e\.g|i\.e|dll|jl|bs|ths|sr|sra|av|ул|г|руб|тел)\.$/iu;
/** Longer stretches without an end (Thai parts sentences by spaces) are cut at a space. */
const LONG = 240;

/**
 * The sentences of a text as UTF-16 spans without the white space around them. Lines end sentences: posts are
 * written in lines.
 */
export function sentences(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index + 1))
    )
      continue;
    add(spans, text, start, end);
    start = end;
  }
  add(spans, text, start, text.length);
  return spans;
}

function add(spans: { start: number; end: number }[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  while (end - start > LONG) {
    const space = text.lastIndexOf(' ', start + LONG);
    const after = text.indexOf(' ', start + LONG);
    const cut = space > start + LONG / 2 ? space : after >= 0 && after < end ? after : -1;
    if (cut < 0) break;
    spans.push({ start, end: cut });
    start = cut + 1;
  }
  if (start < end) spans.push({ start, end });
}
