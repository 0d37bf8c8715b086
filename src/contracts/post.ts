import * as v from 'valibot';

/** Longest text of a post that crosses a border; longer ones are cut by the reader and marked `truncated`. */
export const MAX_TEXT = 20_000;

const short = v.pipe(v.string(), v.maxLength(300));

/** What a page shows as one post. Built by a site adapter, by a selection or by pasted text. */
export const PostSchema = v.object({
  /** `site:id` or, where the page names no id, `site:~fingerprint`; stable while the post stays the same post. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** Id of the site adapter, or `selection`, `paste`, `generic`. */
  site: v.pipe(v.string(), v.maxLength(40)),
  surface: v.pipe(v.string(), v.maxLength(40)),
  id: v.nullable(short),
  /** Shown name of the account; empty where none is shown. */
  author: short,
  handle: v.nullable(short),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  permalink: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
  /** ISO 8601 with zone, null where the page gives none. */
  time: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  /** The time as the page shows it ("4 ngày"). */
  timeText: v.nullable(v.pipe(v.string(), v.maxLength(120))),
  truncated: v.boolean(),
  links: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(50)),
  /** Language that the page declares for the post, if any. */
  lang: v.nullable(v.pipe(v.string(), v.maxLength(35))),
});
export type Post = v.InferOutput<typeof PostSchema>;

/** How well a site's markup was understood on this page. `broken` is shown, never passed over. */
export const HEALTH_STATES = ['ok', 'degraded', 'broken', 'login', 'empty'] as const;
export const HealthSchema = v.object({
  state: v.picklist(HEALTH_STATES),
  site: v.string(),
  surface: v.string(),
  adapter: v.string(),
  posts: v.number(),
  withText: v.number(),
  withAuthor: v.number(),
  withPermalink: v.number(),
  /** Posts without a text that show a picture or a video. */
  images: v.exactOptional(v.number()),
  /** Posts that were found and are read when they come near the visible part of the page. */
  waiting: v.exactOptional(v.number()),
  /** Selector name → hits, and which of its alternatives hit. */
  selectors: v.record(v.string(), v.object({ hits: v.number(), used: v.nullable(v.number()) })),
});
export type Health = v.InferOutput<typeof HealthSchema>;
