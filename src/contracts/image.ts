import * as v from 'valibot';

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
