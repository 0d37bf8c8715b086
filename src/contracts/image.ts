import * as v from 'valibot';
import { PostSchema } from './post.ts';

/** Languages whose letters can be read in an image, as BCP 47 tags; src/ocr/packs.ts names the data of each. */
export const READING_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'vi', 'th', 'id', 'ms', 'fil', 'my'] as const;
export const ReadingLanguageSchema = v.picklist(READING_LANGUAGES);
export type ReadingLanguage = v.InferOutput<typeof ReadingLanguageSchema>;

/** Longest data URL of an image that crosses a border, in characters; about 9 MB of PNG. */
export const MAX_IMAGE_URL = 12_000_000;

export const ImageRequestSchema = v.object({
  /** A PNG that our own page drew: whatever the user gave was decoded by the browser before. */
  image: v.pipe(v.string(), v.startsWith('data:image/png;base64,'), v.maxLength(MAX_IMAGE_URL)),
  /** Latin letters are read besides: handles and addresses are written in them everywhere. */
  language: ReadingLanguageSchema,
});
export type ImageRequest = v.InferOutput<typeof ImageRequestSchema>;

/** `replaced`: a newer image was given while this one was read. `missing`: a part of the reader is not there. */
export const READ_IMAGE_ERRORS = ['timeout', 'missing', 'replaced', 'failed'] as const;
export type ReadImageError = (typeof READ_IMAGE_ERRORS)[number];

/** A post in sight that is mostly a picture, and a number that stands for it while the page is open. */
export const PicturePostSchema = v.object({ ref: v.number(), post: PostSchema });
export type PicturePost = v.InferOutput<typeof PicturePostSchema>;
export const MAX_PICTURES = 12;

const side = v.pipe(v.number(), v.finite());
/** Where a post's picture stands, in CSS pixels of what the window shows of the page, and the size of that. */
export const PicturePlaceSchema = v.object({
  box: v.object({ left: side, top: side, width: side, height: side }),
  view: v.object({ width: side, height: side }),
});
export type PicturePlace = v.InferOutput<typeof PicturePlaceSchema>;

/**
 * `not-in-front`: the window shows another tab. `gone`: the picture is out of sight, or is no more. `not-permitted`:
 * the browser wants the user to press our button while the page is in front.
 */
export const TAKE_PICTURE_ERRORS = ['not-in-front', 'gone', 'not-permitted', 'failed'] as const;
export type TakePictureError = (typeof TAKE_PICTURE_ERRORS)[number];

export const PictureTakenSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    value: v.object({
      /** Cut out of what the window shows. */
      image: v.pipe(v.string(), v.startsWith('data:image/'), v.maxLength(MAX_IMAGE_URL)),
      /** False: a part of the picture is out of sight, and not in the image. */
      whole: v.boolean(),
    }),
  }),
  v.object({ ok: v.literal(false), error: v.picklist(TAKE_PICTURE_ERRORS), detail: v.optional(v.string()) }),
]);

export const ImageTextSchema = v.object({
  /** Lines as they stand in the image; empty where no words were seen. */
  text: v.string(),
  /** The recogniser's own trust in its words, 0 to 100. */
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});
export type ImageText = v.InferOutput<typeof ImageTextSchema>;

export const ImageReadSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: ImageTextSchema }),
  v.object({ ok: v.literal(false), error: v.picklist(READ_IMAGE_ERRORS), detail: v.optional(v.string()) }),
]);
