/** An object of a page's own data. */
export type Data = Readonly<Record<string, unknown>>;

/** Beyond this the page is not of the kind that these readers know, and reading it would hold up the tab. */
const MAX_SCRIPT = 8_000_000;
const MAX_NODES = 2_000_000;
/** Objects looked for in one script that is code rather than data. */
const MAX_STARTS = 60;

/**
 * The data in a page's inline scripts that hold all of `words`, in document order: whole scripts of type
 * application/json, else the object literals that the script hands to a function. What does not parse is left
 * out: a page may write anything there.
 */
export function inlineData(document: Document, words: readonly string[]): unknown[] {
  const found: unknown[] = [];
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent;
    if (source.length > MAX_SCRIPT || !words.every((word) => source.includes(word))) continue;
    const whole = parsed(source);
    if (whole === null) found.push(...literalsIn(source).filter((one) => isData(one)));
    else found.push(whole);
  }
  return found;
}

/** Visits every object in `values`, parents first, in order. `visit` gives true: what is inside is not visited. */
export function eachData(values: readonly unknown[], visit: (data: Data) => boolean): void {
  const waiting: unknown[] = [...values].reverse();
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen += 1) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && visit(value as Data)) continue;
    const inner = Object.values(value);
    for (let index = inner.length - 1; index >= 0; index -= 1) waiting.push(inner[index]);
  }
}

/** The first object inside `value` (or itself) that `test` holds for. */
export function findData(value: unknown, test: (data: Data) => boolean): Data | null {
  let found: Data | null = null;
  eachData([value], (data) => {
    if (found === null && test(data)) found = data;
    return found !== null;
  });
  return found;
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a path of keys and list positions; undefined where the path breaks off. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, step) ? (here as Record<string | number, unknown>)[step] : undefined;
  }
  return here;
}

/** A string or number as text; empty for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Text as the page shows it: spaces at the end of a line are not seen. */
export function shownText(value: unknown): string {
  return asText(value)
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .trim();
}

/** Pages write broken JSON too: then there is nothing to read in this script. */
function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function literalsIn(source: string): unknown[] {
  const found: unknown[] = [];
  let from = 0;
  for (let starts = 0; starts < MAX_STARTS; starts += 1) {
    const start = source.indexOf('{"', from);
    if (start < 0) break;
    const end = endOfObject(source, start);
    const value = end < 0 ? null : parsed(source.slice(start, end));
    if (value !== null) found.push(value);
    from = value === null ? start + 2 : end;
  }
  return found;
}

/** Position after the brace that closes the one at `start`; -1 when none does. */
function endOfObject(source: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < source.length; index += 1) {
    const letter = source.charCodeAt(index);
    if (letter === 92) index += 1;
    else if (letter === 34) quoted = !quoted;
    else if (!quoted && letter === 123) depth += 1;
    else if (!quoted && letter === 125) {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}
