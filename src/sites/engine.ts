import type { Health, Post } from '../contracts/post.ts';
import { healthOf } from './health.ts';
import { hostOf } from './open-roots.ts';
import { OpenTrees } from './open-trees.ts';
import type { PictureBox } from './picture.ts';
import { pictureBox, showsPicture } from './picture.ts';
import { readPost } from './read-post.ts';
import { Roots } from './roots.ts';
import { anyOf } from './selectors.ts';
import { Tally } from './tally.ts';
import type { SiteAdapter, Surface } from './types.ts';

/** Reads posts of one site from one page; what the scanner works with (its port `PageReader`). */
export interface SiteReader {
  readonly site: string;
  /** Raised when roots found so far may be the wrong ones: look at the whole page again. */
  readonly turn: number;
  /** The page's address has changed; counts start anew. */
  visit(url: string): void;
  /** Roots of posts at or below a node, in open shadow trees too. */
  roots(scope: ParentNode & Node): Element[];
  /** Open shadow trees that were found since the last call: what changes in them is not seen from outside. */
  newTrees(): readonly ShadowRoot[];
  rootOf(node: Node): Element | null;
  /** The element in which a badge for the post at `root` is to stand. */
  badgePlace(root: Element): Element;
  /** Where the post's pictures stand now; null where it shows none. */
  pictureBox(root: Element): PictureBox | null;
  /** Null while the root holds nothing of a post, for what may not be read, and for what is no root. */
  read(root: Element): Post | null;
  /** `waiting`: roots that were found and are too far away to be read yet. */
  health(document: Document, waiting?: number): Health;
}

/** `onRequest`: also the surfaces that are only read when the user asks. */
export function createReader(adapter: SiteAdapter, url: string, onRequest = false): SiteReader {
  const tally = new Tally();
  const trees = new OpenTrees(adapter);
  let page = new URL(url);
  let roots = new Roots(adapter, page, onRequest);
  let turns = 0;
  /** Surfaces that had posts, with the alternative of their roots that found the last one. */
  const used = new Map<Surface, number>();

  function rootOf(node: Node): Element | null {
    const root = roots.around(node);
    if (root !== null || !(onRequest || trees.any)) return root;
    const host = hostOf(node);
    return host === null ? null : rootOf(host);
  }

  return {
    site: adapter.id,
    get turn() {
      return turns + roots.turn;
    },
    visit(next) {
      turns += roots.turn + 1;
      page = new URL(next);
      roots = new Roots(adapter, page, onRequest);
      tally.clear();
      used.clear();
    },
    roots(scope) {
      const found = roots.within(scope);
      const inside = trees.within(scope, found.length > 0 || used.size > 0);
      return inside.length === 0 ? found : [...found, ...inside.flatMap((tree) => roots.within(tree))];
    },
    newTrees: () => trees.takeNew(),
    rootOf,
    badgePlace(root) {
      for (const { css } of roots.place(root)?.surface.badgeIn ?? []) {
        const found = root.querySelector(css);
        if (found) return found;
      }
      return root;
    },
    pictureBox,
    read(root) {
      const place = roots.place(root);
      if (place === null) return null;
      const { surface, css, index } = place;
      const counts = tally.of(surface.id);
      const post = readPost(root, surface, css, adapter, page, counts);
      if (post === null) return null;
      counts.field('root', index);
      tally.post(post.key, {
        text: post.text !== '' || shares(root, surface),
        author: post.author !== '',
        permalink: post.permalink !== null,
        image: post.text === '' && showsPicture(root),
      });
      used.set(surface, index);
      return post;
    },
    health(document, waiting = 0) {
      const first = adapter.surfaces.find((surface) => used.has(surface));
      return healthOf({
        adapter,
        tally,
        waiting,
        surface: first?.id ?? roots.surface,
        fallback: [...used.values()].some((index) => index > 0),
        hasPermalinks: first?.hasPermalinks ?? true,
        hasAuthors: first === undefined || first.fields.author !== undefined,
        document,
      });
    },
  };
}

function shares(root: Element, { sharesIf }: Surface): boolean {
  return sharesIf !== undefined && root.querySelector(anyOf(sharesIf)) !== null;
}
