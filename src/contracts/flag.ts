import * as v from 'valibot';
import { AssessmentSchema } from './judgement.ts';
import { PostSchema } from './post.ts';

const isoTime = v.pipe(v.string(), v.isoTimestamp());

/** How a report left: the extension cannot know that a mail was sent, so `opened` until the person says so. */
export const ReportedSchema = v.object({
  at: isoTime,
  hotlineId: v.string(),
  channel: v.picklist(['mail', 'copy', 'phone', 'form']),
  status: v.picklist(['opened', 'copied', 'sent']),
});
export type Reported = v.InferOutput<typeof ReportedSchema>;

export const FLAG_ORIGINS = ['extension', 'user'] as const;
export const REVIEW_STATES = ['new', 'accepted', 'rejected', 'skipped'] as const;
export const ReviewStateSchema = v.picklist(REVIEW_STATES);
export type ReviewState = v.InferOutput<typeof ReviewStateSchema>;

/** A stored assessed post. `schema` counts the versions of this shape (storage/database.ts upgrades). */
export const FlagSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  schema: v.literal(1),
  origin: v.picklist(FLAG_ORIGINS),
  post: PostSchema,
  assessment: AssessmentSchema,
  /** Address of the page on which it was seen, without query and fragment where they are not the post's own. */
  pageUrl: v.nullable(v.string()),
  firstSeen: isoTime,
  lastSeen: isoTime,
  seen: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The user said "not right". */
  markedFine: v.boolean(),
  review: ReviewStateSchema,
  reports: v.array(ReportedSchema),
});
export type Flag = v.InferOutput<typeof FlagSchema>;

/** One decision of a moderator; the list of them is the audit trail and what `undo` walks back. */
export const ReviewSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  schema: v.literal(1),
  flagId: v.pipe(v.string(), v.uuid()),
  at: isoTime,
  from: ReviewStateSchema,
  to: ReviewStateSchema,
});
export type Review = v.InferOutput<typeof ReviewSchema>;
