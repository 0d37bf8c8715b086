import type { Health, Post } from '../contracts/post.ts';
import { createReader } from './engine.ts';
import { adapterFor } from './registry.ts';

export interface PageReading {
  readonly posts: Post[];
  readonly health: Health;
}

/** Reads everything that a page shows now, without watching it. `url`: the page's address. */
export function readPage(document: Document, url: string): PageReading {
  const adapter = adapterFor(url);
  if (adapter === null) throw new Error('generic');
  const reader = createReader(adapter, url, true);
  const read = () =>
    reader
      .roots(document)
      .map((root) => reader.read(root))
      .filter((post) => post !== null);
  return { posts: read(), health: reader.health(document) };
}
