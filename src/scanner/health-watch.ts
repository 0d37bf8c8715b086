import type { Health } from '../contracts/post.ts';
import type { Timing } from './ports.ts';

/** A page that shows nothing may still be loading: ms before "nothing could be read" is said. */
const PATIENCE = 10_000;
/** A sign-in page does not turn into anything else by waiting. */
const LOGIN_PATIENCE = 3_000;
/** Shortest time between two reports. */
const GAP = 1_000;

/** Reports the state of the page when it has changed, not more often than once a second. */
export class HealthWatch {
  readonly #timing: Timing;
  readonly #measure: () => Health;
  readonly #report: (health: Health) => void;
  #since: number;
  #lastReport = Number.NEGATIVE_INFINITY;
  #said = '';
  /** Undoes the check that is to come when GAP has passed. */
  #cancel: (() => void) | null = null;

  constructor(timing: Timing, measure: () => Health, report: (health: Health) => void) {
    this.#timing = timing;
    this.#measure = measure;
    this.#report = report;
    this.#since = timing.now();
  }

  /** The page's address has changed: what was said before is about another page. */
  restart(): void {
    this.#since = this.#timing.now();
    this.#said = '';
  }

  /** Called after each look at the page and by the sweep. */
  check(): void {
    const now = this.#timing.now();
    const wait = this.#lastReport + GAP - now;
    if (wait > 0) {
      this.#cancel ??= this.#timing.later(() => {
        this.#cancel = null;
        this.check();
      }, wait);
      return;
    }
    const health = this.#measure();
    const waited = now - this.#since;
    if (health.posts === 0 && waited < (health.state === 'login' ? LOGIN_PATIENCE : PATIENCE)) return;
    const said = `${health.state} ${health.posts} ${health.withText} ${health.waiting ?? 0} ${health.surface}`;
    if (said === this.#said) return;
    this.#said = said;
    this.#lastReport = now;
    this.#report(health);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
