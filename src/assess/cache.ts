import type { Assessment } from '../contracts/judgement.ts';

/** Judgements by key. The background keeps one in session storage; a full or failing one costs only time. */
export interface Cache {
  get(key: string): Promise<Assessment | undefined>;
  set(key: string, assessment: Assessment): Promise<void>;
}

/** In memory, the oldest out first. For the command line and as the shape of every other cache. */
export class MemoryCache implements Cache {
  readonly #most: number;
  readonly #entries = new Map<string, Assessment>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Promise<Assessment | undefined> {
    return Promise.resolve(this.#entries.get(key));
  }

  set(key: string, assessment: Assessment): Promise<void> {
    this.#entries.delete(key);
    this.#entries.set(key, assessment);
    if (this.#entries.size > this.#most) {
      const oldest = this.#entries.keys().next();
      if (oldest.done !== true) this.#entries.delete(oldest.value);
    }
    return Promise.resolve();
  }
}

/**
 * Key of a judgement: SHA-256, so that the cache holds no text. `version` names the weights and the calibration:
 * another model's judgements are not found.
 */
export async function cacheKey(text: string, lang: string | null, version: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([version, lang, text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
