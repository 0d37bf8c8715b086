import type { Health, Post } from '../../contracts/post.ts';
import { createReader } from '../engine.ts';
import { generic } from './adapter.ts';
import { readStructured } from './structured.ts';

/** Shorter blocks are captions and menu entries rather than posts. */
const SHORTEST = 80;
const MAX_POSTS = 200;

/**
 * Reads a page that no adapter knows, best evidence first: structured data, blocks that look like posts, the
 * page's description of itself. All but the first are `degraded`: to be shown as less certain.
 */
export function readGeneric(document: Document, url: string): { posts: Post[]; health: Health } {
  const page = new URL(url);
  const structured = readStructured(document, page);
  const reader = createReader(generic, url, true);
  const blocks = reader
    .roots(document)
    .filter((root) => isProse(root))
    .map((root) => reader.read(root))
    .filter((post) => post !== null);
  const choice = structured.length > 0 ? structured : bestBlocks(blocks);
  const posts = choice.slice(0, MAX_POSTS);
  const measured = reader.health(document);
  const count = (has: (post: Post) => boolean) => posts.filter(has).length;
  return {
    posts,
    health: {
      ...measured,
      state: posts.length === 0 ? nothingRead(measured) : structured.length > 0 ? 'ok' : 'degraded',
      surface: posts[0]?.surface ?? 'none',
      posts: posts.length,
      withText: count((post) => post.text !== ''),
      withAuthor: count((post) => post.author !== ''),
      withPermalink: count((post) => post.permalink !== null),
    },
  };
}

function nothingRead({ state }: Health): Health['state'] {
  return state === 'empty' ? 'empty' : 'broken';
}

/** Articles, else entries of lists, else what the page says of itself. */
function bestBlocks(blocks: readonly Post[]): readonly Post[] {
  for (const surface of ['articles', 'list']) {
    const long = blocks.filter((post) => post.surface === surface && post.text.length >= SHORTEST);
    if (long.length > 0) return long;
  }
  return blocks.filter((post) => post.surface === 'meta' && post.text !== '');
}

/** Mostly links: a menu or a list of teasers. The page's own root is not a block. */
function isProse(root: Element): boolean {
  if (root.parentElement === null) return true;
  const all = root.textContent.length;
  let linked = 0;
  for (const link of root.querySelectorAll('a')) linked += link.textContent.length;
  return linked <= all / 2;
}
