import type { Health } from '../contracts/post.ts';
import { openRootsIn } from './open-roots.ts';
import { anyOf } from './selectors.ts';
import type { Tally } from './tally.ts';
import type { SiteAdapter } from './types.ts';

/** A page with more text than this and no post in it is not an empty one. */
const FULL_PAGE = 2_000;
/** Below this number of posts shares say nothing. */
const ENOUGH = 5;
/** Share of posts with text and account from which on a page counts as read, by whatever alternative. */
const WELL = 0.8;

export interface HealthInput {
  readonly adapter: SiteAdapter;
  readonly tally: Tally;
  /** Roots that were found and not read: they are far from what the reader sees. */
  readonly waiting: number;
  /** Surface of the posts that were read, else the first one that fits the address; null: none does. */
  readonly surface: string | null;
  /** A later alternative of the roots had to be used on some surface. */
  readonly fallback: boolean;
  readonly hasPermalinks: boolean;
  /** False: the site names nobody on this surface. */
  readonly hasAuthors: boolean;
  readonly document: Document;
}

/** How well the site's markup was understood. `broken` means that the page was not read, never "nothing found". */
export function healthOf(input: HealthInput): Health {
  const counts = input.tally.counts();
  return {
    state: stateOf(input, counts),
    site: input.adapter.id,
    surface: input.surface ?? 'none',
    adapter: input.adapter.version,
    ...counts,
    waiting: input.waiting,
  };
}

function stateOf(input: HealthInput, counts: ReturnType<Tally['counts']>): Health['state'] {
  if (counts.posts > 0) return stateWithPosts(input, counts);
  // Found, and not come near yet: nothing is known of how well they can be read.
  return input.waiting > 0 ? 'ok' : stateWithoutPosts(input);
}

function stateWithPosts(
  { fallback, hasPermalinks, hasAuthors }: HealthInput,
  counts: ReturnType<Tally['counts']>,
): Health['state'] {
  if (counts.withText === 0 && counts.posts >= ENOUGH) return 'broken';
  // A site has several markups at a time: another alternative is a sign of breakage only when something is missing.
  const read = hasAuthors ? Math.min(counts.withText, counts.withAuthor) : counts.withText;
  if (fallback && read < counts.posts * WELL) return 'degraded';
  if (counts.posts < ENOUGH) return 'ok';
  if (hasPermalinks && counts.withPermalink < counts.posts * 0.2) return 'degraded';
  return hasAuthors && counts.withAuthor < counts.posts * 0.2 ? 'degraded' : 'ok';
}

function stateWithoutPosts({ adapter, document, surface }: HealthInput): Health['state'] {
  const has = (css: string) => css !== '' && document.querySelector(css) !== null;
  if (has(anyOf(adapter.loginIf))) return 'login';
  // Nothing is read at this address (a private chat, the settings).
  if (surface === null) return 'empty';
  if (has(anyOf(adapter.emptyIf))) return 'empty';
  const content = adapter.content === undefined ? null : document.querySelector(adapter.content.css);
  const length = textShown(document, content ?? document.body);
  if (length === 0) return 'empty';
  if (adapter.probes.length > 0 && !has(anyOf(adapter.probes))) return 'broken';
  return length > FULL_PAGE ? 'broken' : 'empty';
}

/** Letters on the page, those in open shadow trees too, as far as they matter here. */
function textShown(document: Document, root: Node | null): number {
  let length = textLength(document, root, FULL_PAGE + 1);
  if (length > FULL_PAGE) return length;
  for (const tree of openRootsIn(document)) length += textLength(document, tree, FULL_PAGE + 1 - length);
  return length;
}

/** Letters below `root`, counted up to `limit`. */
function textLength(document: Document, root: Node | null, limit: number): number {
  let length = 0;
  const walker = document.createTreeWalker(root ?? document, 4);
  while (length < limit && walker.nextNode() !== null) {
    const { currentNode } = walker;
    if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(currentNode.parentElement?.tagName ?? '')) continue;
    length += currentNode.nodeValue?.trim().length ?? 0;
  }
  return Math.min(length, limit);
}
