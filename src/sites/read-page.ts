import type { Health, Post } from '../contracts/post.ts';
import { adapterByMarkup } from './by-markup.ts';
import { readEmbedded } from './embedded.ts';
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
 * Where the site shows no post, those that stand in the page's own data count.
 */
export function readPage(document: Document, url: string): PageReading {
  const adapter = adapterFor(url) ?? adapterByMarkup(document);
  if (adapter === null) return readGeneric(document, url);
  const reader = createReader(adapter, url, true);
  const posts = eachOnce(
    reader
      .roots(document)
      .map((root) => reader.read(root))
      .filter((post) => post !== null),
  );
  const health = reader.health(document);
  if (posts.length > 0) return { posts, health };
  const embedded = readEmbedded(document, new URL(url), adapter);
  return { posts: embedded, health: healthWith(embedded, health) };
}

/** A post may stand twice in a page, in a list and opened over it: once is enough, with as much text as there is. */
function eachOnce(posts: readonly Post[]): Post[] {
  const once = new Map<string, Post>();
  for (const [at, post] of posts.entries()) {
    const key = post.id === null ? `${at}` : post.key;
    const before = once.get(key);
    if (before === undefined || post.text.length > before.text.length) once.set(key, post);
  }
  return [...once.values()];
}

function healthWith(posts: readonly Post[], health: Health): Health {
  const [first] = posts;
  if (first === undefined) return health;
  const count = (has: (post: Post) => boolean) => posts.filter(has).length;
  return {
    ...health,
    state: 'ok',
    surface: first.surface,
    posts: posts.length,
    withText: count((post) => post.text !== ''),
    withAuthor: count((post) => post.author !== ''),
    withPermalink: count((post) => post.permalink !== null),
  };
}
