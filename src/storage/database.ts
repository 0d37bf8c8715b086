import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Flag, Review } from '../contracts/flag.ts';

export const DATABASE = 'lurelight';

/**
 * Opened by the background (the only writer) and, to read, by our own pages. Never by a content script: its
 * database would stand in the page's own `indexedDB.databases()`.
 *
 * A change of a stored shape is a new `version(n)` with an `upgrade`, and a test that opens data of every
 * older version (tests/unit/storage/database.test.ts).
 */
export class LurelightDatabase extends Dexie {
  declare flags: Table<Flag, string>;
  declare reviews: Table<Review, string>;

  constructor(name = DATABASE) {
    super(name);
    this.version(1).stores({
      flags:
        'id, &post.key, lastSeen, review, assessment.level, assessment.class, post.site, assessment.lang',
      reviews: 'id, flagId, at',
    });
  }
}
