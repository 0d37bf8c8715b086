import type { Post } from '../contracts/post.ts';
import type { Judged } from './ports.ts';

/** What is known about one root. Kept beside the page's elements, never on them. */
export interface Watched {
  readonly root: Element;
  /** Null until it came near. Replaced only when it has become another one: two looks give the same object. */
  post: Post | null;
  near: boolean;
  inside: boolean;
  judged: Judged | null;
  shown: boolean;
  /** The judgement is to be asked for again: the model was not ready. */
  stale: boolean;
  /** Answers that were not final. */
  unready: number;
  /** Questions that came to nothing. */
  tries: number;
  /** Re-reads because something changed, and when the last one was (ms). */
  reads: number;
  lastRead: number;
  /** Something in it changed while it was far away. */
  outdated: boolean;
}

/** Not when the model was still loading or failed: the next question may have a better answer. */
export function isFinal({ assessment }: Judged): boolean {
  if (assessment.level === 'unsure') return assessment.why === 'language' || assessment.why === 'unreadable';
  return assessment.checked !== 'signals';
}

/** A recycled node has another key, an edited or expanded post another text. */
export function isSamePost(one: Post, other: Post): boolean {
  return one.key === other.key && one.truncated === other.truncated && one.text === other.text;
}

/** The roots on the page, read or not. Holds no root that has left it longer than until the next `prune`. */
export class WatchedRoots {
  readonly #states = new WeakMap<Element, Watched>();
  readonly #live = new Set<Element>();

  get(root: Element): Watched | undefined {
    return this.#states.get(root);
  }

  add(root: Element): Watched {
    const state: Watched = {
      root,
      post: null,
      near: false,
      inside: false,
      judged: null,
      shown: false,
      stale: false,
      unready: 0,
      tries: 0,
      reads: 0,
      lastRead: Number.NEGATIVE_INFINITY,
      outdated: false,
    };
    this.#states.set(root, state);
    this.#live.add(root);
    return state;
  }

  forget(root: Element): void {
    this.#states.delete(root);
    this.#live.delete(root);
  }

  /** Roots that have left the page. */
  gone(): Element[] {
    return [...this.#live].filter((root) => !root.isConnected);
  }

  all(): Watched[] {
    return [...this.#live].map((root) => this.#states.get(root)).filter((state) => state !== undefined);
  }
}
