import type { Flag, Review, ReviewState } from '../contracts/flag.ts';
import type { Result } from '../contracts/result.ts';
import type { LurelightDatabase } from './database.ts';
import type { StoreError } from './errors.ts';
import { stored } from './errors.ts';

/** Moderators' decisions: an audit trail that `undo` walks back, newest first. */
export class ReviewRepository {
  readonly #db: LurelightDatabase;
  readonly #now: () => Date;
  #last = '';

  constructor(db: LurelightDatabase, now: () => Date = () => new Date()) {
    this.#db = db;
    this.#now = now;
  }

  /** ISO time that is later than every one given before, so that two decisions in one millisecond keep their order. */
  #stamp(): string {
    let at = this.#now().toISOString();
    if (at <= this.#last) at = new Date(Date.parse(this.#last) + 1).toISOString();
    this.#last = at;
    return at;
  }

  async decide(flagId: string, to: ReviewState): Promise<Result<Flag, StoreError>> {
    const result = await stored('storing a review', () =>
      this.#db.transaction('rw', this.#db.flags, this.#db.reviews, async () => {
        const flag = await this.#db.flags.get(flagId);
        if (!flag) return null;
        const review: Review = {
          id: crypto.randomUUID(),
          schema: 1,
          flagId,
          at: this.#stamp(),
          from: flag.review,
          to,
        };
        await this.#db.reviews.add(review);
        const changed: Flag = { ...flag, review: to };
        await this.#db.flags.put(changed);
        return changed;
      }),
    );
    if (result.ok && result.value === null)
      return { ok: false, error: 'missing', detail: `storing a review: no flag ${flagId}` };
    return result as Result<Flag, StoreError>;
  }

  /** Takes the newest decision back; null when there is none (left). */
  undo(): Promise<Result<Flag | null, StoreError>> {
    return stored('undoing a review', () =>
      this.#db.transaction('rw', this.#db.flags, this.#db.reviews, async () => {
        const last = await this.#db.reviews.orderBy('at').last();
        if (!last) return null;
        await this.#db.reviews.delete(last.id);
        const flag = await this.#db.flags.get(last.flagId);
        if (!flag) return null;
        const changed: Flag = { ...flag, review: last.from };
        await this.#db.flags.put(changed);
        return changed;
      }),
    );
  }

  of(flagId: string): Promise<Review[]> {
    return this.#db.reviews.where('flagId').equals(flagId).sortBy('at');
  }
}
