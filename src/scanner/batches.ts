import type { Post } from '../contracts/post.ts';
import { errorText } from '../util/error-text.ts';
import { withTimeout } from '../util/with-timeout.ts';
import type { Judge, Judged } from './ports.ts';
import type { Watched } from './watched.ts';

/** Posts in one question to the background (contracts/messages.ts, `posts/assess`). */
export const BATCH = 20;
/** A first question may have to wait for the model to load. */
const ANSWER_MS = 60_000;
const MAX_TRIES = 3;

interface Flight {
  /** The post as it was when it was asked about; an edit puts another one in its place. */
  readonly members: readonly { readonly state: Watched; readonly post: Post }[];
  readonly controller: AbortController;
}

/**
 * Asks for judgements: visible posts first, then near ones, one batch at a time, so that what the reader has
 * scrolled past is not waited for. A batch that nobody needs any more is aborted.
 */
export class Batches {
  readonly #judge: Judge;
  readonly #onJudged: (state: Watched, judged: Judged) => void;
  readonly #onTrouble: (message: string) => void;
  readonly #waiting = new Set<Watched>();
  #flight: Flight | null = null;
  #stopped = false;

  constructor(
    judge: Judge,
    onJudged: (state: Watched, judged: Judged) => void,
    onTrouble: (message: string) => void,
  ) {
    this.#judge = judge;
    this.#onJudged = onJudged;
    this.#onTrouble = onTrouble;
  }

  /** Asks for this root when its turn comes; `go` sends. */
  want(state: Watched): void {
    if (state.post !== null && state.post.text !== '' && state.tries < MAX_TRIES && !this.#flies(state))
      this.#waiting.add(state);
  }

  drop(state: Watched): void {
    this.#waiting.delete(state);
    if (this.#flight?.members.every((member) => !needed(member)) === true) this.#flight.controller.abort();
  }

  stop(): void {
    this.#stopped = true;
    this.#waiting.clear();
    this.#flight?.controller.abort();
  }

  /** Sends the next batch unless one is under way. */
  go(): void {
    if (this.#stopped || this.#flight !== null) return;
    const wanted = [...this.#waiting].filter((state) => state.near && state.root.isConnected);
    const next = [...wanted.filter((one) => one.inside), ...wanted.filter((one) => !one.inside)].slice(
      0,
      BATCH,
    );
    if (next.length === 0) return;
    for (const state of next) this.#waiting.delete(state);
    const members = next.flatMap((state) => (state.post === null ? [] : [{ state, post: state.post }]));
    this.#flight = { members, controller: new AbortController() };
    void this.#fly(this.#flight);
  }

  #flies(state: Watched): boolean {
    return this.#flight?.members.some((one) => one.state === state && one.post === state.post) ?? false;
  }

  async #fly(flight: Flight): Promise<void> {
    const { members, controller } = flight;
    try {
      const posts = members.map(({ post }) => post);
      const answer = Promise.race([this.#judge.assess(posts, controller.signal), aborted(controller.signal)]);
      const judged = await withTimeout(answer, ANSWER_MS, 'judging posts');
      if (!this.#stopped) this.#deliver(flight, judged);
    } catch (error) {
      if (!controller.signal.aborted) this.#failed(flight, errorText('judging posts', error));
    } finally {
      controller.abort();
      this.#flight = null;
      for (const member of members)
        if (needed(member) && (member.state.judged === null || member.state.stale)) this.want(member.state);
      this.go();
    }
  }

  #deliver({ members }: Flight, judged: readonly Judged[]): void {
    for (const [index, { state, post }] of members.entries()) {
      const answer = judged[index];
      if (answer === undefined || answer.key !== post.key) state.tries += 1;
      else if (state.post === post) this.#onJudged(state, answer);
    }
  }

  #failed({ members }: Flight, message: string): void {
    for (const { state } of members) state.tries += 1;
    this.#onTrouble(message);
  }
}

/** Somebody is still looking at the very text that was asked about. */
function needed({ state, post }: Flight['members'][number]): boolean {
  return state.near && state.root.isConnected && state.post === post;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('no longer needed')), { once: true });
  });
}
