export interface Span {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export interface ReplacedSpans {
  readonly text: string;
  /** Where an offset of the old text lies in the new one; inside a replaced span: its start. */
  at(offset: number): number;
}

/** Sorts spans and joins those that overlap; the first of the overlapping ones keeps its other fields. */
export function joinSpans<S extends Span>(spans: readonly S[]): S[] {
  const joined: S[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) joined.push(span);
  }
  return joined;
}

/** Puts a text in the place of each span. The spans must be sorted and apart (`joinSpans`). */
export function replaceSpans<S extends Span>(
  text: string,
  spans: readonly S[],
  replacement: (span: S) => string,
): ReplacedSpans {
  const shifts: { end: number; start: number; to: number; by: number }[] = [];
  let out = '';
  let read = 0;
  for (const span of spans) {
    out += text.slice(read, span.start);
    const to = out.length;
    out += replacement(span);
    read = span.end;
    shifts.push({ start: span.start, end: span.end, to, by: out.length - span.end });
  }
  return {
    text: out + text.slice(read),
    at(offset) {
      let by = 0;
      for (const shift of shifts) {
        if (offset < shift.start) break;
        if (offset < shift.end) return shift.to;
        by = shift.by;
      }
      return offset + by;
    },
  };
}
