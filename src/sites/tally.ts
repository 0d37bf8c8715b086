import type { Health } from '../contracts/post.ts';
import { BoundedMap } from '../util/bounded-map.ts';

interface Seen {
  readonly text: boolean;
  readonly author: boolean;
  readonly permalink: boolean;
  /** No text, but a picture or a video. */
  readonly image: boolean;
}

export type SelectorCounts = Health['selectors'];

/** Counts what was read on a page, each post once however often it is read again. */
export class Tally {
  readonly #posts = new BoundedMap<string, Seen>(5_000);
  /** By surface, then by field: names that are put together anew for every value cost more than the count. */
  readonly #selectors = new Map<string, Map<string, { hits: number; used: number | null }>>();

  /** `index`: which alternative of the field gave the value; null: none did. */
  field(surface: string, name: string, index: number | null): void {
    let fields = this.#selectors.get(surface);
    if (fields === undefined) {
      fields = new Map();
      this.#selectors.set(surface, fields);
    }
    let counts = fields.get(name);
    if (counts === undefined) {
      counts = { hits: 0, used: null };
      fields.set(name, counts);
    }
    if (index === null) return;
    counts.hits += 1;
    counts.used = Math.max(counts.used ?? 0, index);
  }

  post(key: string, seen: Seen): void {
    this.#posts.set(key, seen);
  }

  clear(): void {
    this.#posts.clear();
    this.#selectors.clear();
  }

  counts(): Pick<Health, 'posts' | 'withText' | 'withAuthor' | 'withPermalink' | 'images' | 'selectors'> {
    const all = [...this.#posts.values()];
    return {
      posts: all.length,
      withText: all.filter((one) => one.text).length,
      withAuthor: all.filter((one) => one.author).length,
      withPermalink: all.filter((one) => one.permalink).length,
      images: all.filter((one) => one.image).length,
      selectors: this.#counts(),
    };
  }

  #counts(): SelectorCounts {
    const counts: SelectorCounts = {};
    for (const [surface, fields] of this.#selectors)
      for (const [name, one] of fields) counts[`${surface}.${name}`] = { ...one };
    return counts;
  }
}
