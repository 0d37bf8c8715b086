import type { Timing } from './ports.ts';

/** Shortest time between two looks at the page, in ms: what a page that never rests can cost. */
const GAP = 100;
/** With more places than this one look at the whole page is cheaper than one at each. */
const MANY = 200;

export type Scope = 'added' | 'page' | 'all';

export interface Changes {
  /** `added`: look at what came in; `page`: look for new posts everywhere; `all`: read known ones again too. */
  readonly scope: Scope;
  /** Nodes that came in. */
  readonly added: readonly Node[];
  /** Nodes inside which something changed. */
  readonly touched: readonly Node[];
  /** Something left the page. */
  readonly removed: boolean;
}

/**
 * Gathers what changes on the page and hands it over at most once per frame and once per GAP. The observer's
 * callback only fills sets, so its cost does not depend on the page.
 */
export class ChangeWatch {
  readonly #document: Document;
  readonly #timing: Timing;
  readonly #onLook: (changes: Changes) => void;
  readonly #observer: MutationObserver;
  #added = new Set<Node>();
  #touched = new Set<Node>();
  #scope: Scope = 'added';
  #removed = false;
  #lastLook = Number.NEGATIVE_INFINITY;
  #cancel: (() => void) | null = null;

  constructor(document: Document, timing: Timing, onLook: (changes: Changes) => void) {
    this.#document = document;
    this.#timing = timing;
    this.#onLook = onLook;
    this.#observer = new MutationObserver((records) => this.#note(records));
  }

  start(): void {
    this.watch(this.#document);
    this.lookAt('page');
  }

  /** Also sees what changes in another tree: changes in a shadow tree are not told to the outside. */
  watch(tree: Node): void {
    this.#observer.observe(tree, { childList: true, subtree: true, characterData: true });
  }

  stop(): void {
    this.#observer.disconnect();
    this.#cancel?.();
    this.#cancel = null;
  }

  /** The next look takes in more than what changed. */
  lookAt(scope: Scope): void {
    if (this.#scope !== 'all') this.#scope = scope;
    this.lookSoon();
  }

  lookSoon(): void {
    if (this.#cancel !== null) return;
    const wait = this.#lastLook + GAP - this.#timing.now();
    const inFrame = () => {
      this.#cancel = this.#timing.frame(() => this.#look());
    };
    if (wait <= 0) inFrame();
    else this.#cancel = this.#timing.later(inFrame, wait);
  }

  #note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.removedNodes.length > 0) this.#removed = true;
      if (this.#touched.size > MANY) this.#scope = 'all';
      if (this.#scope === 'all') continue;
      this.#touched.add(record.target);
      for (const node of record.addedNodes) if (node.nodeType === 1) this.#added.add(node);
      if (this.#added.size > MANY) this.#scope = 'all';
    }
    this.lookSoon();
  }

  #look(): void {
    this.#cancel = null;
    this.#lastLook = this.#timing.now();
    const changes: Changes = {
      scope: this.#scope,
      added: [...this.#added],
      touched: [...this.#touched],
      removed: this.#removed,
    };
    this.#added = new Set();
    this.#touched = new Set();
    this.#scope = 'added';
    this.#removed = false;
    this.#onLook(changes);
  }
}
