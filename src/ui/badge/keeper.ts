/** Put-backs that are done at once within a second; a page that removes the badge faster waits for the next. */
const BURST = 5;
const PAUSE_MS = 1_000;

interface Kept {
  host: HTMLElement;
  putBack: number;
  since: number;
  waiting: boolean;
}

/**
 * Keeps a host as a child of its post: pages that rewrite a post's content remove it silently. The number of
 * put-backs is bounded, so that a page that fights for its markup costs no more than one append a second.
 */
export class Keeper {
  #kept = new WeakMap<Element, Kept>();
  #observer: MutationObserver;
  #signal: AbortSignal;
  #alive: () => boolean;

  /** `alive`: whether the extension still answers this script; an orphan leaves the place to its successor. */
  constructor(document: Document, signal: AbortSignal, alive: () => boolean = () => true) {
    const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
    this.#signal = signal;
    this.#alive = alive;
    this.#observer = new Observer((records) => {
      for (const target of new Set(records.map((record) => record.target))) this.#check(target as Element);
    });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  keep(root: Element, host: HTMLElement): void {
    this.#kept.set(root, { host, putBack: 0, since: 0, waiting: false });
    root.append(host);
    this.#observer.observe(root, { childList: true });
  }

  /** Takes the host away for good. The observer stays on the element, where it finds nothing to do. */
  release(root: Element): void {
    const kept = this.#kept.get(root);
    this.#kept.delete(root);
    kept?.host.remove();
  }

  #check(root: Element): void {
    const kept = this.#kept.get(root);
    if (!kept || kept.waiting || kept.host.parentNode === root || this.#signal.aborted) return;
    if (!this.#alive()) return;
    const now = Date.now();
    if (now - kept.since > PAUSE_MS) {
      kept.since = now;
      kept.putBack = 0;
    }
    kept.putBack += 1;
    if (kept.putBack <= BURST) {
      root.append(kept.host);
      return;
    }
    kept.waiting = true;
    setTimeout(() => {
      kept.waiting = false;
      this.#check(root);
    }, PAUSE_MS);
  }
}
