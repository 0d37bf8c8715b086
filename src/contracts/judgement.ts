import * as v from 'valibot';

/** The six labels of the classifier, in the order of the model's output (docs: shared design, "Verdict"). */
export const CLASSES = ['lure', 'person_trade', 'job_scam', 'job', 'talk', 'other'] as const;
export const ClassSchema = v.picklist(CLASSES);
export type PostClass = v.InferOutput<typeof ClassSchema>;

/** Classes that can raise a level. */
export const ALARM_CLASSES = ['lure', 'person_trade', 'job_scam'] as const satisfies readonly PostClass[];

export const LEVELS = ['strong', 'some', 'unsure', 'none'] as const;
export const LevelSchema = v.picklist(LEVELS);
export type Level = v.InferOutput<typeof LevelSchema>;

/** What the judgement rests on. `gate`: the post cannot be an offer, the model did not read it. */
export const CHECKED = ['model', 'signals', 'gate'] as const;
export const CheckedSchema = v.picklist(CHECKED);
export type Checked = v.InferOutput<typeof CheckedSchema>;

/** Why a post could not be judged. Shown in the popup, never counted as "nothing found". */
export const UNSURE_WHY = ['language', 'model-loading', 'model-failed', 'unreadable', 'failed'] as const;
export const UnsureWhySchema = v.picklist(UNSURE_WHY);
export type UnsureWhy = v.InferOutput<typeof UnsureWhySchema>;

/** Probabilities by class; they add up to 1. */
export const ProbabilitiesSchema = v.object({
  lure: v.number(),
  person_trade: v.number(),
  job_scam: v.number(),
  job: v.number(),
  talk: v.number(),
  other: v.number(),
});
export type Probabilities = v.InferOutput<typeof ProbabilitiesSchema>;

/** `words`: the quoted words are the mark. `absence`: something is not said. `context`: only adds words to
 * another reason. `model`: the sentence that the classifier's judgement rests on most. */
export const REASON_KINDS = ['words', 'absence', 'context', 'model'] as const;

/** A signal with the words it rests on. `start` and `end` are UTF-16 offsets into the text as given. */
export const ReasonSchema = v.object({
  signal: v.pipe(v.string(), v.maxLength(60)),
  kind: v.picklist(REASON_KINDS),
  quote: v.pipe(v.string(), v.maxLength(600)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Values for the placeholders of the reason's sentence, e.g. the monthly amount and what is ordinary. */
  params: v.optional(v.record(v.string(), v.string())),
});
export type Reason = v.InferOutput<typeof ReasonSchema>;

/** Which model judged; null when signals or the gate alone did. */
export const ModelIdSchema = v.object({ name: v.string(), sha256: v.string() });
export type ModelId = v.InferOutput<typeof ModelIdSchema>;

/** The judgement of one post. */
export const AssessmentSchema = v.object({
  level: LevelSchema,
  class: ClassSchema,
  /** Fused score in [0, 1]; what the thresholds of models/clf/calibration.json apply to. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** BCP 47 tag, `und` when not recognised. */
  lang: v.string(),
  checked: CheckedSchema,
  why: v.optional(UnsureWhySchema),
  reasons: v.array(ReasonSchema),
  truncated: v.boolean(),
  model: v.nullable(ModelIdSchema),
});
export type Assessment = v.InferOutput<typeof AssessmentSchema>;
