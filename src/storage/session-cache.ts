import * as v from 'valibot';
import type { Assessment } from '../contracts/judgement.ts';
import { AssessmentSchema } from '../contracts/judgement.ts';
import { Serial } from '../util/serial.ts';
import type { StorageArea } from './area.ts';

const INDEX = 'cache:index';
const name = (hash: string): string => `cache:${hash}`;

/**
 * Judgements by text hash, in session storage only (gone with the browser). The oldest go first. A full or
 * failing area costs speed, never a judgement, so errors end here.
 */
export class SessionCache {
  readonly #area: StorageArea;
  readonly #limit: number;
  readonly #writes = new Serial();

  constructor(area: StorageArea, limit = 1_000) {
    this.#area = area;
    this.#limit = limit;
  }

  async get(hash: string): Promise<Assessment | null> {
    try {
      const parsed = v.safeParse(AssessmentSchema, (await this.#area.get([name(hash)]))[name(hash)]);
      return parsed.success ? parsed.output : null;
    } catch (error) {
      console.warn('reading the cache of judgements', error);
      return null;
    }
  }

  set(hash: string, assessment: Assessment): Promise<void> {
    return this.#writes.run(() => this.#put(hash, assessment));
  }

  async #put(hash: string, assessment: Assessment): Promise<void> {
    try {
      const stored = (await this.#area.get([INDEX]))[INDEX];
      const index = (Array.isArray(stored) ? (stored as string[]) : []).filter((known) => known !== hash);
      index.push(hash);
      const old = index.splice(0, Math.max(0, index.length - this.#limit));
      if (old.length > 0) await this.#area.remove(old.map(name));
      await this.#area.set({ [name(hash)]: assessment, [INDEX]: index });
    } catch (error) {
      console.warn('writing the cache of judgements', error);
    }
  }
}
