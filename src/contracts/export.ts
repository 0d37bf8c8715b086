import * as v from 'valibot';
import { FLAG_ORIGINS, ReviewStateSchema } from './flag.ts';
import { CheckedSchema, ClassSchema, LevelSchema, REASON_KINDS, UnsureWhySchema } from './judgement.ts';

/** A day in UTC. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One flag as a researcher gets it. Accounts, contacts and addresses are placeholders unless the header says
 * `pseudonymised: false`. */
export const ExportRecordSchema = v.object({
  /** `post:…`; the same post has the same id within one export, another one in the next. */
  id: v.string(),
  site: v.string(),
  surface: v.string(),
  origin: v.picklist(FLAG_ORIGINS),
  /** `account:…` or the shown name; empty where the page showed none. */
  account: v.string(),
  text: v.string(),
  truncated: v.boolean(),
  /** BCP 47. */
  lang: v.string(),
  level: LevelSchema,
  class: ClassSchema,
  score: v.number(),
  checked: CheckedSchema,
  why: v.nullable(UnsureWhySchema),
  /** Offsets are UTF-16 units of `text` as it stands in this record. */
  reasons: v.array(
    v.object({
      signal: v.string(),
      kind: v.picklist(REASON_KINDS),
      quote: v.string(),
      start: v.number(),
      end: v.number(),
    }),
  ),
  contacts: v.array(v.string()),
  links: v.array(v.string()),
  permalink: v.nullable(v.string()),
  pageUrl: v.nullable(v.string()),
  posted: v.nullable(day),
  firstSeen: day,
  lastSeen: day,
  seen: v.number(),
  markedFine: v.boolean(),
  review: ReviewStateSchema,
  /** How many times the user said that a report of it was sent. */
  reportsSent: v.number(),
  model: v.nullable(v.string()),
});
export type ExportRecord = v.InferOutput<typeof ExportRecordSchema>;

/** What a reader of an export must know of it. */
export const DatasheetSchema = v.object({
  schema: v.literal(1),
  title: v.string(),
  created: day,
  records: v.number(),
  pseudonymised: v.boolean(),
  method: v.string(),
  collection: v.string(),
  labels: v.string(),
  limits: v.string(),
  use: v.string(),
  counts: v.object({
    level: v.record(v.string(), v.number()),
    class: v.record(v.string(), v.number()),
    lang: v.record(v.string(), v.number()),
    site: v.record(v.string(), v.number()),
    review: v.record(v.string(), v.number()),
  }),
  models: v.array(v.string()),
});
export type Datasheet = v.InferOutput<typeof DatasheetSchema>;

export interface Dataset {
  datasheet: Datasheet;
  records: readonly ExportRecord[];
}
