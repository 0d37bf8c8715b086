import type { Flag, Reported } from '../contracts/flag.ts';
import type { Assessment } from '../contracts/judgement.ts';
import type { Post } from '../contracts/post.ts';
import type { Result } from '../contracts/result.ts';
import type { LurelightDatabase } from './database.ts';
import type { StoreError } from './errors.ts';
import { stored } from './errors.ts';

export interface SeenPost {
  post: Post;
  assessment: Assessment;
  origin: Flag['origin'];
  pageUrl: string | null;
}

/** The flags, written by the background alone. Times are ISO 8601 in UTC. */
export class FlagRepository {
  readonly #db: LurelightDatabase;
  readonly #now: () => Date;

  constructor(db: LurelightDatabase, now: () => Date = () => new Date()) {
    this.#db = db;
    this.#now = now;
  }

  /**
   * Stores a flagged post, or counts one more sighting. A later sighting brings the newer text and judgement,
   * and keeps what people decided and reported.
   */
  see({ post, assessment, origin, pageUrl }: SeenPost): Promise<Result<Flag, StoreError>> {
    const at = this.#now().toISOString();
    return stored('storing a flag', () =>
      this.#db.transaction('rw', this.#db.flags, async () => {
        const known = await this.#db.flags.where('post.key').equals(post.key).first();
        const flag: Flag = known
          ? { ...known, post, assessment, lastSeen: at, seen: known.seen + 1 }
          : {
              id: crypto.randomUUID(),
              schema: 1,
              origin,
              post,
              assessment,
              pageUrl,
              firstSeen: at,
              lastSeen: at,
              seen: 1,
              markedFine: false,
              review: 'new',
              reports: [],
            };
        await this.#db.flags.put(flag);
        return flag;
      }),
    );
  }

  get(id: string): Promise<Flag | undefined> {
    return this.#db.flags.get(id);
  }

  /** Newest first. */
  list(): Promise<Flag[]> {
    return this.#db.flags.orderBy('lastSeen').reverse().toArray();
  }

  byKey(key: string): Promise<Flag | undefined> {
    return this.#db.flags.where('post.key').equals(key).first();
  }

  markFine(id: string, fine: boolean): Promise<Result<Flag, StoreError>> {
    return this.#change(id, 'marking a flag', (flag) => ({ ...flag, markedFine: fine }));
  }

  addReport(id: string, reported: Reported): Promise<Result<Flag, StoreError>> {
    return this.#change(id, 'noting a report', (flag) => ({ ...flag, reports: [...flag.reports, reported] }));
  }

  /** Deletes flags and their reviews; answers how many flags went. */
  remove(ids: readonly string[]): Promise<Result<number, StoreError>> {
    return stored('deleting flags', () =>
      this.#db.transaction('rw', this.#db.flags, this.#db.reviews, async () => {
        await this.#db.reviews
          .where('flagId')
          .anyOf([...ids])
          .delete();
        const before = await this.#db.flags.count();
        await this.#db.flags.bulkDelete([...ids]);
        return before - (await this.#db.flags.count());
      }),
    );
  }

  /** Deletes what was last seen more than `days` ago; answers how many went. */
  async expire(days: number): Promise<Result<number, StoreError>> {
    const limit = new Date(this.#now().getTime() - days * 86_400_000).toISOString();
    const old = await stored('looking for old flags', () =>
      this.#db.flags.where('lastSeen').below(limit).primaryKeys(),
    );
    return old.ok ? this.remove(old.value) : old;
  }

  wipe(): Promise<Result<null, StoreError>> {
    return stored('deleting everything', async () => {
      await this.#db.transaction('rw', this.#db.flags, this.#db.reviews, async () => {
        await Promise.all([this.#db.flags.clear(), this.#db.reviews.clear()]);
      });
      return null;
    });
  }

  async #change(id: string, doing: string, change: (flag: Flag) => Flag): Promise<Result<Flag, StoreError>> {
    const result = await stored(doing, () =>
      this.#db.transaction('rw', this.#db.flags, async () => {
        const flag = await this.#db.flags.get(id);
        if (!flag) return null;
        const changed = change(flag);
        await this.#db.flags.put(changed);
        return changed;
      }),
    );
    if (result.ok && result.value === null)
      return { ok: false, error: 'missing', detail: `${doing}: no flag ${id}` };
    return result as Result<Flag, StoreError>;
  }
}
