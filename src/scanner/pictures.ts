import type { PicturePlace, PicturePost } from '../contracts/image.ts';
import { MAX_PICTURES } from '../contracts/image.ts';
import type { Post } from '../contracts/post.ts';
import type { Box, PageReader } from './ports.ts';

/** With less text than this a post's picture says more than its words ("We are hiring! Read below"). */
const FEW_LETTERS = 120;
/** Less of a picture than this in sight is not worth reading, CSS pixels. */
const LEAST_IN_SIGHT = 60;

/** The window onto the page; `visualViewport` differs from it while the reader has zoomed in with two fingers. */
export interface View {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly visualViewport: Pick<VisualViewport, 'offsetLeft' | 'offsetTop' | 'scale'> | null;
}

/** Names the posts in sight that are mostly a picture, and says where their pictures stand when the user chose one. */
export class Pictures {
  readonly #reader: Pick<PageReader, 'pictureBox'>;
  readonly #view: View;
  readonly #refs = new WeakMap<Element, number>();
  readonly #roots = new Map<number, WeakRef<Element>>();
  #next = 1;

  constructor(reader: Pick<PageReader, 'pictureBox'>, view: View) {
    this.#reader = reader;
    this.#view = view;
  }

  /** From top to bottom. */
  inSight(posts: readonly { readonly root: Element; readonly post: Post }[]): PicturePost[] {
    return posts
      .filter(({ post }) => post.text.length < FEW_LETTERS)
      .flatMap(({ root, post }) => {
        const place = this.#placeOf(root);
        return place === null ? [] : [{ root, post, top: place.box.top }];
      })
      .sort((one, other) => one.top - other.top)
      .slice(0, MAX_PICTURES)
      .map(({ root, post }) => ({ ref: this.#refOf(root), post }));
  }

  place(ref: number): PicturePlace | null {
    const root = this.#roots.get(ref)?.deref();
    return root === undefined || !root.isConnected ? null : this.#placeOf(root);
  }

  #refOf(root: Element): number {
    const known = this.#refs.get(root);
    if (known !== undefined) return known;
    const ref = this.#next;
    this.#next += 1;
    this.#refs.set(root, ref);
    this.#roots.set(ref, new WeakRef(root));
    return ref;
  }

  #placeOf(root: Element): PicturePlace | null {
    const box = this.#reader.pictureBox(root);
    if (box === null) return null;
    const { innerWidth, innerHeight, visualViewport } = this.#view;
    const scale = visualViewport?.scale ?? 1;
    const view = { width: innerWidth / scale, height: innerHeight / scale };
    const seen = {
      ...box,
      left: box.left - (visualViewport?.offsetLeft ?? 0),
      top: box.top - (visualViewport?.offsetTop ?? 0),
    };
    return isInSight(seen, view) ? { box: seen, view } : null;
  }
}

function isInSight({ left, top, width, height }: Box, view: PicturePlace['view']): boolean {
  const across = Math.min(left + width, view.width) - Math.max(left, 0);
  const down = Math.min(top + height, view.height) - Math.max(top, 0);
  return Math.min(across, down) >= LEAST_IN_SIGHT;
}
