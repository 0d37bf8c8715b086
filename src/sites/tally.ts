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

/** How often each field of one surface was found, and by which alternative. */
export class FieldCounts {
  readonly #fields = new Map<string, { hits: number; used: number | null }>();

  /** `index`: which alternative of the field gave the value; null: none did. */
  field(name: string, index: number | null): void {
    let counts = this.#fields.get(name);
    if (counts === undefined) {
      counts = { hits: 0, used: null };
      this.#fields.set(name, counts);
    }
    if (index === null) return;
    counts.hits += 1;
    if (counts.used === null || counts.used < index) counts.used = index;
  }

  entries(): [string, { hits: number; used: number | null }][] {
    return [...this.#fields].map(([name, counts]) => [name, { ...counts }]);
  }
}

/** Counts what was read on a page, each post once however often it is read again. */
export class Tally {
  readonly #posts = new BoundedMap<string, Seen>(5_000);
  readonly #surfaces = new Map<string, FieldCounts>();

  /** Counts of one surface, to be kept up with what is read there. */
  of(surface: string): FieldCounts {
    let counts = this.#surfaces.get(surface);
    if (counts === undefined) {
      counts = new FieldCounts();
      this.#surfaces.set(surface, counts);
    }
    return counts;
  }

  post(key: string, seen: Seen): void {
    this.#posts.set(key, seen);
  }

  clear(): void {
    this.#posts.clear();
    this.#surfaces.clear();
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
    for (const [surface, fields] of this.#surfaces)
      for (const [name, one] of fields.entries()) counts[`${surface}.${name}`] = one;
    return counts;
  }
}
