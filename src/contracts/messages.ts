import * as v from 'valibot';
import { FlagSchema, ReportedSchema, ReviewStateSchema } from './flag.ts';
import {
  ImageReadSchema,
  ImageRequestSchema,
  MAX_PICTURES,
  PicturePlaceSchema,
  PicturePostSchema,
  PictureTakenSchema,
} from './image.ts';
import { AssessmentSchema, LevelSchema, ProbabilitiesSchema, ModelIdSchema } from './judgement.ts';
import { HealthSchema, MAX_TEXT, PostSchema } from './post.ts';
import { SettingsPatchSchema, SettingsSchema, UiLanguageSchema } from './settings.ts';

/**
 * Every message that crosses contexts: who answers it (`target`), who may send it (`from`), the shape of its
 * payload and of its answer. Payloads and answers are parsed on both sides (messaging/protocol.ts). Messages
 * from a content script reach every extension page, so whoever is not the target answers nothing.
 * `from: 'page'` = our own extension pages only; `'content'` = a content script of ours; `'any'` = both.
 */
export const MESSAGES = {
  /** Judge posts that came near the viewport. One answer per post, in order. */
  'posts/assess': {
    target: 'background',
    from: 'content',
    payload: v.object({ posts: v.pipe(v.array(PostSchema), v.maxLength(20)), pageUrl: v.string() }),
    result: v.array(
      v.object({
        key: v.string(),
        assessment: AssessmentSchema,
        flagId: v.nullable(v.string()),
        muted: v.boolean(),
      }),
    ),
  },
  /** State of the scanner on this page, for the popup's coverage line. */
  'page/health': {
    target: 'background',
    from: 'content',
    payload: v.object({ health: HealthSchema, pageUrl: v.string() }),
    result: v.null(),
  },
  /** "Not right?" on the badge; `fine: false` undoes it. */
  'flag/mark-fine': {
    target: 'background',
    from: 'any',
    payload: v.object({ flagId: v.string(), fine: v.boolean() }),
    result: v.null(),
  },
  /** Stop showing badges for an account; `muted: false` undoes it. `account` = `site:handle-or-author`. */
  'account/mute': {
    target: 'background',
    from: 'any',
    payload: v.object({ account: v.pipe(v.string(), v.maxLength(340)), muted: v.boolean() }),
    result: v.null(),
  },
  /** Switch one site off or on from the badge or popup. */
  'site/switch': {
    target: 'background',
    from: 'any',
    payload: v.object({ site: v.pipe(v.string(), v.maxLength(40)), on: v.boolean() }),
    result: v.null(),
  },
  /** Open the report page (a content script cannot open extension pages itself). `danger`: at its branch for a
   * person in danger, which needs no flag. */
  'report/open': {
    target: 'background',
    from: 'any',
    payload: v.object({ flagId: v.nullable(v.string()), danger: v.boolean() }),
    result: v.null(),
  },
  /** The badge's words in the user's language, since a content script carries none: those of a closed badge, and the
   * JSON of those that are only shown in an open one. */
  'page/words': {
    target: 'background',
    from: 'content',
    payload: v.object({ uiLang: UiLanguageSchema }),
    result: v.object({
      first: v.record(v.string(), v.union([v.string(), v.looseObject({ other: v.string() })])),
      rest: v.string(),
    }),
  },
  /** Run the script that draws badges in the sender's frame: no page carries it before it has something to show. */
  'page/badge': { target: 'background', from: 'content', payload: v.null(), result: v.null() },
  /** What the badge needs to draw itself: language and whether the page is paused. */
  'page/start': {
    target: 'background',
    from: 'content',
    payload: v.object({ site: v.nullable(v.string()), pageUrl: v.string() }),
    result: v.object({
      allowed: v.boolean(),
      paused: v.boolean(),
      uiLang: UiLanguageSchema,
      incognito: v.boolean(),
    }),
  },
  /** The user flags a post that was not recognised. */
  'flag/raise': {
    target: 'background',
    from: 'any',
    payload: v.object({ post: PostSchema, pageUrl: v.nullable(v.string()) }),
    result: v.object({ flagId: v.nullable(v.string()), assessment: AssessmentSchema }),
  },

  /** Popup: paste a text and have it judged; nothing is stored unless the user flags it. */
  'text/check': {
    target: 'background',
    from: 'page',
    payload: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
    result: AssessmentSchema,
  },
  /** Popup: read the words in an image that the user gave; nothing is judged or stored by it. */
  'image/read': {
    target: 'background',
    from: 'page',
    payload: ImageRequestSchema,
    result: ImageReadSchema,
  },
  /** Popup: posts in sight on the tab that are mostly a picture, from top to bottom. */
  'page/pictures': {
    target: 'background',
    from: 'page',
    payload: v.object({ tabId: v.number() }),
    result: v.array(PicturePostSchema),
  },
  /** Popup: cut one of them out of what the window shows, since the user chose it. */
  'page/take-picture': {
    target: 'background',
    from: 'page',
    payload: v.object({ tabId: v.number(), ref: v.number() }),
    result: PictureTakenSchema,
  },
  /** Popup: what was seen on the active tab. `unsure` is counted by reason, never added to the others. */
  'page/summary': {
    target: 'background',
    from: 'page',
    payload: v.object({ tabId: v.number() }),
    result: v.object({
      site: v.nullable(v.string()),
      permitted: v.boolean(),
      health: v.nullable(HealthSchema),
      counts: v.record(LevelSchema, v.number()),
      unsureWhy: v.record(v.string(), v.number()),
      items: v.array(
        v.object({
          key: v.string(),
          author: v.string(),
          excerpt: v.string(),
          assessment: AssessmentSchema,
          flagId: v.nullable(v.string()),
          markedFine: v.boolean(),
        }),
      ),
      lastSelection: v.nullable(v.object({ text: v.string(), assessment: AssessmentSchema })),
    }),
  },
  /** Popup: check what is selected on the tab (the way where there is no context menu); null: nothing selected. */
  'page/check-selection': {
    target: 'background',
    from: 'page',
    payload: v.object({ tabId: v.number() }),
    result: v.nullable(v.object({ text: v.string(), assessment: AssessmentSchema })),
  },
  'settings/get': { target: 'background', from: 'page', payload: v.null(), result: SettingsSchema },
  'settings/change': {
    target: 'background',
    from: 'page',
    payload: SettingsPatchSchema,
    result: SettingsSchema,
  },
  'flags/get': {
    target: 'background',
    from: 'page',
    payload: v.object({ flagId: v.string() }),
    result: v.nullable(FlagSchema),
  },
  /** A moderator's decision; answers the flag after it. */
  'flags/review': {
    target: 'background',
    from: 'page',
    payload: v.object({ flagId: v.string(), to: ReviewStateSchema }),
    result: FlagSchema,
  },
  /** Takes the newest decision back; null when there is none. */
  'flags/undo-review': {
    target: 'background',
    from: 'page',
    payload: v.null(),
    result: v.nullable(FlagSchema),
  },
  /** Remember that and when a flag was reported. */
  'flags/reported': {
    target: 'background',
    from: 'page',
    payload: v.object({ flagId: v.string(), reported: ReportedSchema }),
    result: FlagSchema,
  },
  'flags/delete': {
    target: 'background',
    from: 'page',
    payload: v.object({ flagIds: v.array(v.string()) }),
    result: v.number(),
  },
  /** Deletes everything that is stored. */
  'data/wipe': { target: 'background', from: 'page', payload: v.null(), result: v.null() },
  /** Adapters and whether each may read its hosts now. */
  'sites/list': {
    target: 'background',
    from: 'page',
    payload: v.null(),
    result: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        origins: v.array(v.string()),
        permitted: v.boolean(),
        on: v.boolean(),
        /** No evidence of today's markup: shown apart, off until the user turns it on. */
        unproven: v.exactOptional(v.literal(true)),
      }),
    ),
  },
  'model/status': {
    target: 'background',
    from: 'page',
    payload: v.null(),
    result: v.object({
      state: v.picklist(['ready', 'loading', 'failed', 'idle']),
      detail: v.string(),
      model: v.nullable(ModelIdSchema),
    }),
  },

  /** Background → content scripts of a tab. */
  'scanner/refresh': {
    target: 'content',
    from: 'background',
    payload: v.object({ allowed: v.boolean(), paused: v.boolean(), uiLang: UiLanguageSchema }),
    result: v.null(),
  },
  /** The selection, else the post that holds the focus, as a post; null when there is neither. */
  'scanner/read-focused': {
    target: 'content',
    from: 'background',
    payload: v.null(),
    result: v.nullable(PostSchema),
  },
  /** Show a judgement that the user asked for (also `none`) at the place that was read last. */
  'scanner/show-requested': {
    target: 'content',
    from: 'background',
    payload: v.object({
      post: PostSchema,
      assessment: AssessmentSchema,
      flagId: v.nullable(v.string()),
      uiLang: UiLanguageSchema,
    }),
    result: v.null(),
  },

  /** Posts in sight that are mostly a picture; nothing of it is kept or sent on by itself. */
  'scanner/pictures': {
    target: 'content',
    from: 'background',
    payload: v.null(),
    result: v.pipe(v.array(PicturePostSchema), v.maxLength(MAX_PICTURES)),
  },
  /** Where the picture of one of them stands now; null when it is out of sight. */
  'scanner/picture-place': {
    target: 'content',
    from: 'background',
    payload: v.object({ ref: v.number() }),
    result: v.nullable(PicturePlaceSchema),
  },

  /** Background → inference page. */
  'infer/classify': {
    target: 'inference',
    from: 'background',
    payload: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) }),
    result: v.variant('ok', [
      v.object({ ok: v.literal(true), value: ProbabilitiesSchema }),
      v.object({ ok: v.literal(false), error: v.string(), detail: v.optional(v.string()) }),
    ]),
  },
  'infer/read-image': {
    target: 'inference',
    from: 'background',
    payload: ImageRequestSchema,
    result: ImageReadSchema,
  },
  'infer/status': {
    target: 'inference',
    from: 'background',
    payload: v.null(),
    result: v.object({
      state: v.picklist(['ready', 'loading', 'failed', 'idle']),
      detail: v.string(),
      model: v.nullable(ModelIdSchema),
    }),
  },
} as const;

export type MessageMap = typeof MESSAGES;
export type MessageName = keyof MessageMap;
export type PayloadOf<N extends MessageName> = v.InferOutput<MessageMap[N]['payload']>;
export type ResultOf<N extends MessageName> = v.InferOutput<MessageMap[N]['result']>;
export type Target = MessageMap[MessageName]['target'];
