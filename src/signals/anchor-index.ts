/**
 * Finds which of thousands of short words stand in a text, in one pass: the words are a tree of letters whose
 * branches lie in one table of numbers, so that the cost hardly grows with their number.
 */
export interface AnchorIndex<T> {
  /** The values whose word stands in the text, each with the places where one of its words begins, ascending. */
  find(text: string): Map<T, readonly number[]>;
}

interface Filed<T> {
  readonly values: T[];
  /** The last search that found it, and where it did. */
  seen: number;
  places: number[];
}

const ROOT = 0;
/** Spreads neighbouring branches over the table. */
const hash = (node: number, unit: number): number => Math.imul(Math.imul(node, 31_337) ^ unit, 0x9e3779b1);

/** Branches of a tree: from a node and a unit to the next node, in an open table of twice their number. */
class Branches {
  private readonly slots: Int32Array;
  private readonly shift: number;
  private readonly from: Int32Array;
  private readonly by: Uint16Array;
  private count = 0;

  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(most * 2 + 1)));
    this.slots = new Int32Array(2 ** bits);
    this.shift = 32 - bits;
    this.from = new Int32Array(most + 1);
    this.by = new Uint16Array(most + 1);
  }

  /** The slot of the branch, or the empty one where it belongs. */
  private slotOf(node: number, unit: number): number {
    const { slots, from, by } = this;
    let slot = hash(node, unit) >>> this.shift;
    for (;;) {
      const next = slots[slot] ?? 0;
      if (next === 0 || (from[next] === node && by[next] === unit)) return slot;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
  }

  /** The node after `node` by `unit`; 0 where there is none. */
  next(node: number, unit: number): number {
    return this.slots[this.slotOf(node, unit)] ?? 0;
  }

  grow(node: number, unit: number): number {
    const slot = this.slotOf(node, unit);
    const known = this.slots[slot] ?? 0;
    if (known !== 0) return known;
    this.count += 1;
    this.slots[slot] = this.count;
    this.from[this.count] = node;
    this.by[this.count] = unit;
    return this.count;
  }
}

export function buildAnchorIndex<T>(entries: Iterable<readonly [anchor: string, value: T]>): AnchorIndex<T> {
  const words = new Map<string, T[]>();
  for (const [anchor, value] of entries) {
    const known = words.get(anchor);
    if (known === undefined) words.set(anchor, [value]);
    else known.push(value);
  }
  const branches = new Branches([...words.keys()].reduce((sum, word) => sum + word.length, 0));
  const ends: (Filed<T> | undefined)[] = [];
  for (const [word, values] of words) {
    let node = ROOT;
    for (let i = 0; i < word.length; i += 1) node = branches.grow(node, word.charCodeAt(i));
    ends[node] = { values, seen: 0, places: [] };
  }
  let search = 0;
  return {
    find(text) {
      search += 1;
      const hits: Filed<T>[] = [];
      for (let at = 0; at < text.length; at += 1) {
        let node = ROOT;
        for (let i = at; i < text.length; i += 1) {
          node = branches.next(node, text.charCodeAt(i));
          if (node === 0) break;
          const filed = ends[node];
          if (filed === undefined) continue;
          if (filed.seen !== search) {
            filed.seen = search;
            filed.places = [];
            hits.push(filed);
          }
          filed.places.push(at);
        }
      }
      return byValue(hits);
    },
  };
}

/** A value with several words has the places of all of them. */
function byValue<T>(hits: readonly Filed<T>[]): Map<T, readonly number[]> {
  const found = new Map<T, readonly number[]>();
  for (const { values, places } of hits) {
    for (const value of values) {
      const known = found.get(value);
      found.set(value, known === undefined ? places : merged(known, places));
    }
  }
  return found;
}

/** Both ascending lists as one. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  let i = 0;
  for (const place of b) {
    for (let next = a[i]; next !== undefined && next <= place; i += 1, next = a[i]) all.push(next);
    all.push(place);
  }
  return [...all, ...a.slice(i)];
}
