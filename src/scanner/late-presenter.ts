import type { Presenter } from './ports.ts';

type Shown = Parameters<Presenter['show']>[1];

/**
 * A presenter whose code is only asked for when there is something to show, which on most pages there never is. What
 * comes before it is there is shown when it comes.
 */
export class LatePresenter<P extends Presenter> implements Presenter {
  readonly #load: () => Promise<P | null>;
  readonly #waiting = new Map<Element, Shown>();
  #loading: Promise<P | null> | null = null;
  #loaded: P | null = null;

  /** `load` gives null where it fails, and is then asked again with the next post. */
  constructor(load: () => Promise<P | null>) {
    this.#load = load;
  }

  /** Null as long as nothing was shown. */
  get loaded(): P | null {
    return this.#loaded;
  }

  show(root: Element, judged: Shown): void {
    if (this.#loaded !== null) {
      this.#loaded.show(root, judged);
      return;
    }
    this.#waiting.set(root, judged);
    void this.get();
  }

  clear(root: Element): void {
    this.#waiting.delete(root);
    this.#loaded?.clear(root);
  }

  /** The presenter, loaded if need be; null: it cannot be had now. */
  async get(): Promise<P | null> {
    if (this.#loaded !== null) return this.#loaded;
    this.#loading ??= this.#load();
    const loaded = await this.#loading;
    this.#loading = null;
    if (loaded === null || this.#loaded !== null) return this.#loaded;
    this.#loaded = loaded;
    for (const [root, judged] of this.#waiting) loaded.show(root, judged);
    this.#waiting.clear();
    return loaded;
  }
}
