import type { Health, Post } from '../contracts/post.ts';
import { createReader } from './engine.ts';
import { readGeneric } from './generic/read-generic.ts';
import { adapterFor } from './registry.ts';

export interface PageReading {
  readonly posts: Post[];
  readonly health: Health;
}

/**
 * Reads everything that a page shows now, without watching it: by the site's adapter, else by the generic
 * reader. `url`: the page's address. A site whose markup is not understood gives `broken`, not a generic guess.
 */
export function readPage(document: Document, url: string): PageReading {
  const adapter = adapterFor(url);
  if (adapter === null) return readGeneric(document, url);
  const reader = createReader(adapter, url, true);
  const posts = reader
    .roots(document)
    .map((root) => reader.read(root))
    .filter((post) => post !== null);
  return { posts, health: reader.health(document) };
}
