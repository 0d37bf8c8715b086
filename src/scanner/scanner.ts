import type { Health, Post } from '../contracts/post.ts';
import { BoundedMap } from '../util/bounded-map.ts';
import { errorText } from '../util/error-text.ts';
import { watchAddress } from './address.ts';
import { Batches } from './batches.ts';
import type { Changes } from './changes.ts';
import { ChangeWatch } from './changes.ts';
import { HealthWatch } from './health-watch.ts';
import type { Judged, MakeViewport, PostAt, Scanner, ScannerOptions, Sighting, Timing } from './ports.ts';
import { pageTiming } from './timing.ts';
import { pageViewport } from './viewport.ts';
import type { Watched } from './watched.ts';
import { isFinal, isSamePost, WatchedRoots } from './watched.ts';

/** Posts read at once; the others have their turn in the next look. */
const READS_PER_LOOK = 50;
/** A post whose text never rests is read this often at once, then once per REST (ms). */
const EAGER_READS = 3;
const REST = 1_000;
/** Now and then the whole page is looked at: attributes that make a post one may come late. */
const SWEEP = 5_000;
/** When the model was not ready, the same posts are asked about again after this time (ms), doubled each time. */
const ASK_AGAIN = 5_000;
const MAX_UNREADY = 6;
const REMEMBERED = 500;

/**
 * Watches a page: finds posts, reads those that come near the viewport once and again when they change, asks for
 * their judgement, hands alarming ones to the presenter. What is far away costs no more than finding it
 * (docs/adr/0011). Reads the page only: no attribute, class or event.
 */
export function startScanner(options: ScannerOptions): Scanner {
  const engine = new Engine(options);
  engine.start();
  return engine;
}

class Engine implements Scanner {
  readonly #options: ScannerOptions;
  readonly #timing: Timing;
  readonly #roots = new WatchedRoots();
  readonly #pending = new Set<Element>();
  /** By key of the post; good for the text that was judged alone. */
  readonly #results = new BoundedMap<string, { readonly post: Post; readonly judged: Judged }>(REMEMBERED);
  readonly #changes: ChangeWatch;
  readonly #batches: Batches;
  readonly #health: HealthWatch;
  readonly #viewport: ReturnType<MakeViewport>;
  readonly #stopping = new AbortController();
  readonly #timers = new Set<() => void>();
  #address: string;
  #turn: number;

  constructor(options: ScannerOptions) {
    this.#options = options;
    this.#timing = options.timing ?? pageTiming();
    this.#address = this.#currentAddress();
    this.#turn = options.reader.turn;
    this.#changes = new ChangeWatch(options.document, this.#timing, (changes) => this.#look(changes));
    this.#batches = new Batches(
      options.judge,
      (state, judged) => this.#judged(state, judged),
      (message) => options.onTrouble?.(message),
    );
    this.#health = new HealthWatch(this.#timing, () => this.health(), options.onHealth);
    this.#viewport = (options.viewport ?? pageViewport)((sightings) => this.#sighted(sightings));
  }

  start(): void {
    const { signal, document } = this.#options;
    if (signal.aborted) {
      this.stop();
      return;
    }
    signal.addEventListener('abort', () => this.stop(), { once: true, signal: this.#stopping.signal });
    if (document.defaultView !== null)
      watchAddress(document.defaultView, this.#stopping.signal, () => this.#changes.lookSoon());
    this.#changes.start();
    this.#sweepLater();
  }

  stop(): void {
    if (this.#stopping.signal.aborted) return;
    this.#stopping.abort();
    this.#changes.stop();
    this.#batches.stop();
    this.#viewport.stop();
    this.#health.stop();
    for (const cancel of this.#timers) cancel();
    for (const state of this.#roots.all()) this.#forget(state.root);
  }

  refresh(): void {
    this.#results.clear();
    for (const state of this.#roots.all()) this.#forget(state.root);
    this.#changes.lookAt('page');
  }

  health(): Health {
    const waiting = this.#roots.all().filter((state) => state.post === null && state.root.isConnected).length;
    return this.#options.reader.health(this.#options.document, waiting);
  }

  near(): PostAt[] {
    return this.#roots
      .all()
      .flatMap(({ root, post, near }) => (near && post !== null && root.isConnected ? [{ root, post }] : []));
  }

  postAround(element: Element): PostAt | null {
    const root = this.#options.reader.rootOf(element);
    const post = root === null ? null : this.#options.reader.read(root);
    return root === null || post === null ? null : { root, post };
  }

  #currentAddress(): string {
    return this.#options.address?.() ?? this.#options.document.location.href;
  }

  #look({ scope, added, touched, removed }: Changes): void {
    const { reader, document } = this.#options;
    if (removed) this.#forgetGone();
    const all = this.#moved() || scope === 'all';
    for (const node of all || scope === 'page' ? [document] : added) this.#find(node);
    if (reader.turn !== this.#turn) this.#startAgain();
    else if (all) for (const state of this.#roots.all()) this.#changed(state.root);
    for (const node of touched) {
      const root = node.isConnected ? this.#safely('finding a post', null, () => reader.rootOf(node)) : null;
      if (root !== null) this.#changed(root);
    }
    this.#readAndAsk();
  }

  #readAndAsk(): void {
    this.#readPending();
    this.#batches.go();
    this.#health.check();
  }

  /** What is known may be no post at all any more: far ones have to be found anew, or they would wait for ever. */
  #startAgain(): void {
    this.#turn = this.#options.reader.turn;
    for (const { root, near, shown } of this.#roots.all())
      if (near || shown) this.#pending.add(root);
      else this.#forget(root);
    this.#find(this.#options.document);
  }

  /** A root may show something else now. Far from the viewport that matters only where a badge stands beside it. */
  #changed(root: Element): void {
    const state = this.#roots.get(root);
    if (state === undefined) this.#watch(root);
    else if (state.near || state.shown) this.#pending.add(root);
    else state.outdated = true;
  }

  #watch(root: Element): void {
    this.#roots.add(root);
    this.#viewport.watch(root);
  }

  /** Takes note of a new address. */
  #moved(): boolean {
    const address = this.#currentAddress();
    if (address === this.#address) return false;
    this.#address = address;
    this.#options.reader.visit(address);
    this.#health.restart();
    return true;
  }

  #find(scope: Node): void {
    if (!scope.isConnected) return;
    const roots = this.#safely('looking for posts', [], () => this.#options.reader.roots(scope as Element));
    for (const root of roots) if (this.#roots.get(root) === undefined) this.#watch(root);
    for (const tree of this.#options.reader.newTrees()) this.#changes.watch(tree);
  }

  /** A page can make the browser's own methods fail: a form's fields stand in for them. The rest is still read. */
  #safely<T>(what: string, otherwise: T, work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.#options.onTrouble?.(errorText(what, error));
      return otherwise;
    }
  }

  #readPending(): void {
    let room = READS_PER_LOOK;
    for (const root of this.#pending) {
      if (room === 0) break;
      const state = this.#roots.get(root);
      if (state !== undefined && this.#resting(state)) continue;
      this.#pending.delete(root);
      if (state === undefined) continue;
      this.#read(state);
      room -= 1;
    }
    if (this.#pending.size > 0) this.#changes.lookSoon();
  }

  #resting(state: Watched): boolean {
    return state.reads >= EAGER_READS && this.#timing.now() - state.lastRead < REST;
  }

  #read(known: Watched): void {
    const { reader } = this.#options;
    const { root } = known;
    const post = root.isConnected ? this.#safely('reading a post', null, () => reader.read(root)) : null;
    if (post === null) {
      // An empty shell: the next sweep finds it anew.
      this.#forget(root);
      return;
    }
    const before = known.post;
    if (before !== null) known.reads += 1;
    known.lastRead = this.#timing.now();
    known.outdated = false;
    if (before !== null && isSamePost(before, post)) {
      this.#present(known);
      return;
    }
    // A recycled element also loses what the user had asked about the post that it showed before.
    if (before !== null && before.key !== post.key) this.#options.presenter.clear(root);
    this.#hide(known);
    known.post = post;
    known.judged = null;
    known.tries = 0;
    this.#batches.drop(known);
    this.#settle(known, post);
  }

  /** Gives a new or changed post the judgement that is known for it, else asks for one. */
  #settle(state: Watched, post: Post): void {
    const known = this.#results.get(post.key);
    if (known !== undefined && isSamePost(known.post, post)) {
      state.judged = known.judged;
      this.#present(state);
    } else if (state.near) this.#batches.want(state);
  }

  #sighted(sightings: readonly Sighting[]): void {
    for (const { element, near, inside } of sightings) {
      const state = this.#roots.get(element);
      if (state === undefined) continue;
      // What is far away and was before: nearly all of a long page.
      if (!near && !state.near) continue;
      state.near = near;
      state.inside = inside;
      if (!near) this.#batches.drop(state);
      else if (state.post === null || state.outdated) this.#pending.add(element);
      else if (state.judged === null || state.stale) this.#batches.want(state);
    }
    this.#readAndAsk();
  }

  #judged(state: Watched, judged: Judged): void {
    state.judged = judged;
    state.stale = false;
    if (isFinal(judged) && state.post !== null)
      this.#results.set(state.post.key, { post: state.post, judged });
    else this.#askAgainLater(state);
    this.#present(state);
  }

  #askAgainLater(state: Watched): void {
    state.unready += 1;
    if (state.unready > MAX_UNREADY) return;
    const { judged } = state;
    this.#later(
      () => {
        if (state.judged !== judged || this.#roots.get(state.root) !== state) return;
        state.stale = true;
        // One that is far away is asked about when it comes near.
        if (state.near) this.#batches.want(state);
        this.#batches.go();
      },
      ASK_AGAIN * 2 ** (state.unready - 1),
    );
  }

  #present(state: Watched): void {
    const { judged, root, post } = state;
    const alarming = judged?.assessment.level === 'strong' || judged?.assessment.level === 'some';
    if (judged !== null && post !== null && alarming && !judged.muted) {
      state.shown = true;
      this.#options.presenter.show(root, { ...judged, post });
    } else this.#hide(state);
  }

  #hide(state: Watched): void {
    if (!state.shown) return;
    state.shown = false;
    this.#options.presenter.clear(state.root);
  }

  #forget(root: Element): void {
    const state = this.#roots.get(root);
    this.#pending.delete(root);
    if (state === undefined) return;
    this.#hide(state);
    state.near = false;
    this.#batches.drop(state);
    this.#viewport.unwatch(root);
    this.#roots.forget(root);
  }

  #forgetGone(): void {
    for (const root of this.#roots.gone()) this.#forget(root);
  }

  #sweepLater(): void {
    this.#later(() => {
      this.#forgetGone();
      this.#changes.lookAt('page');
      this.#sweepLater();
    }, SWEEP);
  }

  #later(run: () => void, ms: number): void {
    const cancel = this.#timing.later(() => {
      this.#timers.delete(cancel);
      run();
    }, ms);
    this.#timers.add(cancel);
  }
}
