import { setImmediate } from 'node:timers';
import type { Health, Post } from '../../../src/contracts/post.ts';
import type {
  Box,
  Judge,
  MakeViewport,
  PageReader,
  Presenter,
  Scanner,
  Sighting,
  Timing,
} from '../../../src/scanner/ports.ts';
import { startScanner } from '../../../src/scanner/scanner.ts';
import { createReader } from '../../../src/sites/engine.ts';
import type { SiteAdapter } from '../../../src/sites/types.ts';
import { judged } from './judged.ts';

const css = (text: string) => ({ css: text, seen: 'A', from: 'the test page below' }) as const;

/** A little site: `<article data-id><b>author</b><p>text</p></article>`. */
export const ADAPTER: SiteAdapter = {
  id: 'test',
  name: 'Test',
  version: 'test-2026.11.1',
  origins: ['https://test.example/*'],
  surfaces: [
    {
      id: 'feed',
      path: /^\/feed/,
      roots: [css('article[data-id]'), css('section > div')],
      ids: [{ sel: [css(':scope')], attr: 'data-id' }],
      fields: { text: [{ sel: [css('p')] }], author: { sel: [css('b')] } },
      hasPermalinks: false,
    },
  ],
  probes: [css('main')],
  loginIf: [css('form.login')],
  emptyIf: [],
};

/** Time that the test turns by hand. */
export class HandTiming implements Timing {
  #now = 0;
  #jobs: { at: number; run: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  frame(run: () => void): () => void {
    return this.later(run, 16);
  }

  later(run: () => void, ms: number): () => void {
    const job = { at: this.#now + ms, run };
    this.#jobs.push(job);
    return () => {
      this.#jobs = this.#jobs.filter((other) => other !== job);
    };
  }

  /** Lets `ms` pass; what the page and promises do in between has its turn too. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await microtasks();
    while (true) {
      const next = this.#jobs.filter((job) => job.at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#jobs = this.#jobs.filter((job) => job !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await microtasks();
    }
    this.#now = end;
  }
}

/** Everything that only waits for its turn has had it. */
function microtasks(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

export interface Shown {
  readonly root: Element;
  readonly key: string;
}

/** A scanner on the test's document with everything around it in the test's hand. */
export class Bench {
  readonly timing = new HandTiming();
  readonly asked: Post[][] = [];
  readonly signals: AbortSignal[] = [];
  readonly shown: Shown[] = [];
  readonly cleared: Element[] = [];
  readonly badges = new Map<Element, string>();
  readonly healths: Health[] = [];
  readonly troubles: string[] = [];
  readonly controller = new AbortController();
  readonly watched = new Set<Element>();
  /** Where posts show pictures: the test's document has no layout. */
  readonly boxes = new Map<Element, Box>();
  reads = 0;
  address = 'https://test.example/feed';
  /** What the judge answers. */
  answer: Judge['assess'] = (posts) =>
    Promise.resolve(posts.map((post) => judged(post.key, post.text.includes('lure') ? 'strong' : 'none')));
  /** What counts as near as soon as it is watched. */
  nearByItself: (element: Element) => boolean = () => true;
  #sight: (sightings: readonly Sighting[]) => void = () => undefined;

  start(presenter?: Presenter): Scanner {
    return startScanner({
      reader: this.#reader(),
      document,
      judge: {
        assess: (posts, signal) => {
          this.asked.push(posts);
          this.signals.push(signal);
          return this.answer(posts, signal);
        },
      },
      presenter: presenter ?? this.#presenter(),
      signal: this.controller.signal,
      onHealth: (health) => this.healths.push(health),
      onTrouble: (message) => this.troubles.push(message),
      timing: this.timing,
      viewport: this.#viewport,
      address: () => this.address,
    });
  }

  scrollTo(element: Element, near: boolean, inside = near): void {
    this.#sight([{ element, near, inside }]);
  }

  texts(): string[] {
    return this.asked.flat().map((post) => post.text);
  }

  #reader(): PageReader {
    const reader = createReader(ADAPTER, this.address);
    return {
      site: reader.site,
      get turn() {
        return reader.turn;
      },
      visit: (url) => reader.visit(url),
      roots: (scope) => reader.roots(scope),
      newTrees: () => reader.newTrees(),
      rootOf: (node) => reader.rootOf(node),
      health: (of, waiting) => reader.health(of, waiting),
      pictureBox: (root) => this.boxes.get(root) ?? null,
      read: (root) => {
        this.reads += 1;
        return reader.read(root);
      },
    };
  }

  #presenter(): Presenter {
    return {
      show: (root, what) => {
        this.shown.push({ root, key: what.key });
        this.badges.set(root, what.post.text);
      },
      clear: (root) => {
        this.cleared.push(root);
        this.badges.delete(root);
      },
    };
  }

  readonly #viewport: MakeViewport = (onSight) => {
    this.#sight = onSight;
    const fresh: Sighting[] = [];
    return {
      watch: (element) => {
        this.watched.add(element);
        if (!this.nearByItself(element)) return;
        // An IntersectionObserver answers later, and for all new ones at once.
        if (fresh.length === 0) queueMicrotask(() => onSight(fresh.splice(0)));
        fresh.push({ element, near: true, inside: true });
      },
      unwatch: (element) => this.watched.delete(element),
      stop: () => this.watched.clear(),
    };
  };
}

export function article(id: string, text: string): string {
  return `<article data-id="${id}"><b>Account 00</b><p>${text}</p></article>`;
}

/** The page as a real one would change it: parsed nodes are put in, nothing else is touched. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`;
  const main = document.querySelector('main');
  if (main === null) throw new Error('the test page has no main element');
  return main;
}

export function only(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing on the test page matches ${selector}`);
  return element;
}

export function insert(html: string): void {
  only('main').insertAdjacentHTML('beforeend', html);
}

export function setText(selector: string, text: string): void {
  only(selector).textContent = text;
}
