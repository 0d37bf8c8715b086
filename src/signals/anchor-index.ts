/**
 * Finds which of thousands of short words stand in a text, in one pass: words are filed under a number made of
 * their first three units (two or one, where they are shorter), so that the cost hardly grows with their number.
 */
export interface AnchorIndex<T> {
  /** The values whose word stands in the text, and where it first begins and last ends. */
  find(text: string): Map<T, Stretch>;
}

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

interface Filed<T> {
  readonly anchor: string;
  readonly values: T[];
  /** The last search that found it, and where. */
  seen: number;
  first: number;
  last: number;
}

/** Different words may share a number; the word itself is compared afterwards. */
const keyOf = (first: number, second: number, third: number): number =>
  (first << 20) ^ (second << 10) ^ third;

export function buildAnchorIndex<T>(entries: Iterable<readonly [anchor: string, value: T]>): AnchorIndex<T> {
  const maps = [1, 2, 3].map(() => new Map<number, Filed<T>[]>());
  const filed = new Map<string, Filed<T>>();
  for (const [anchor, value] of entries) {
    const known = filed.get(anchor);
    if (known !== undefined) {
      known.values.push(value);
      continue;
    }
    const entry = { anchor, values: [value], seen: 0, first: 0, last: 0 };
    filed.set(anchor, entry);
    const length = Math.min(anchor.length, 3);
    const key = keyOf(
      anchor.charCodeAt(0),
      length > 1 ? anchor.charCodeAt(1) : 0,
      length > 2 ? anchor.charCodeAt(2) : 0,
    );
    const map = maps[length - 1];
    const list = map?.get(key);
    if (list === undefined) map?.set(key, [entry]);
    else list.push(entry);
  }
  const [ones, twos, threes] = maps;
  let search = 0;
  return {
    find(text) {
      search += 1;
      const hits: Filed<T>[] = [];
      const visit = (list: readonly Filed<T>[] | undefined, at: number): void => {
        if (list === undefined) return;
        for (const entry of list) {
          if (!text.startsWith(entry.anchor, at)) continue;
          if (entry.seen !== search) {
            entry.seen = search;
            entry.first = at;
            hits.push(entry);
          }
          entry.last = at + entry.anchor.length;
        }
      };
      let first = text.charCodeAt(0);
      let second = text.charCodeAt(1);
      for (let at = 0; at < text.length; at += 1) {
        const third = text.charCodeAt(at + 2);
        if (ones && ones.size > 0) visit(ones.get(keyOf(first, 0, 0)), at);
        if (twos && twos.size > 0) visit(twos.get(keyOf(first, second, 0)), at);
        visit(threes?.get(keyOf(first, second, third)), at);
        first = second;
        second = third;
      }
      const found = new Map<T, Stretch>();
      for (const { values, first: from, last } of hits) {
        for (const value of values) {
          const known = found.get(value);
          if (known === undefined) found.set(value, { first: from, last });
          else found.set(value, { first: Math.min(known.first, from), last: Math.max(known.last, last) });
        }
      }
      return found;
    },
  };
}
