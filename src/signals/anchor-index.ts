/**
 * Finds which of thousands of short words stand in a text, in one pass: words are filed under their first three
 * characters (two, where they are shorter), so that the cost does not grow with their number.
 */
export interface AnchorIndex<T> {
  /** The values whose word stands in the text, each once. */
  find(text: string): Set<T>;
}

export function buildAnchorIndex<T>(entries: Iterable<readonly [anchor: string, value: T]>): AnchorIndex<T> {
  const byThree = new Map<string, { anchor: string; values: T[] }[]>();
  const byTwo = new Map<string, { anchor: string; values: T[] }[]>();
  const byOne = new Map<string, { anchor: string; values: T[] }[]>();
  for (const [anchor, value] of entries) {
    const map = anchor.length >= 3 ? byThree : anchor.length === 2 ? byTwo : byOne;
    const key = anchor.slice(0, 3);
    const list = map.get(key) ?? [];
    map.set(key, list);
    const filed = list.find((entry) => entry.anchor === anchor);
    if (filed) filed.values.push(value);
    else list.push({ anchor, values: [value] });
  }
  const levels = [
    [3, byThree],
    [2, byTwo],
    [1, byOne],
  ] as const;
  return {
    find(text) {
      const found = new Set<T>();
      const done = new Set<object>();
      for (const [length, map] of levels) {
        if (map.size === 0) continue;
        for (let at = 0; at + length <= text.length; at += 1) {
          const list = map.get(text.slice(at, at + length));
          if (list === undefined) continue;
          for (const entry of list) {
            if (done.has(entry) || !text.startsWith(entry.anchor, at)) continue;
            done.add(entry);
            for (const value of entry.values) found.add(value);
          }
        }
      }
      return found;
    },
  };
}
