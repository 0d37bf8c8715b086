import * as v from 'valibot';

/** One phone number of a hotline, as printed by its source. */
export const PhoneSchema = v.object({
  number: v.string(),
  /** How it is reached where not by a call: an app, a text message. */
  via: v.optional(v.picklist(['Telegram', 'WhatsApp', 'WhatsApp / WeChat', 'SMS', 'TTY'])),
  note: v.optional(v.string()),
});

export const HOTLINE_SCOPES = [
  'trafficking',
  'illegal-detention',
  'emergency',
  'child',
  'online-scam',
  'recruitment',
  'licence-check',
  'consular',
  'advice',
] as const;

/** How the entry was seen; every one but `verified` is shown as "not verified by us: open the official page first". */
export const HOTLINE_STATUS = [
  'verified',
  'seen-official-page',
  'seen-press-or-copy',
  'seen-in-public-repo',
  'seen-old-page',
] as const;

/** An entry of the offline directory. Nothing without a source ships (shared hotlines.json, `warning`). */
export const HotlineSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** ISO 3166 country whose service it is. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** Country in which it stands where that is another one: embassies. */
  at: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  name: v.string(),
  serves: v.optional(v.string()),
  phones: v.array(PhoneSchema),
  email: v.optional(v.pipe(v.string(), v.email())),
  /** Official form or page, https only. */
  web: v.optional(v.pipe(v.string(), v.startsWith('https://'))),
  hours: v.optional(v.string()),
  languages: v.optional(v.array(v.string())),
  scope: v.pipe(v.array(v.picklist(HOTLINE_SCOPES)), v.minLength(1)),
  status: v.picklist(HOTLINE_STATUS),
  /** Page on which it was read, and its date; null: date unknown. */
  source: v.pipe(v.string(), v.minLength(1)),
  seenOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  /** What it takes, where its page says so. */
  accepts: v.optional(
    v.object({
      /** A report without the reporter's name. */
      anonymous: v.optional(v.boolean()),
      /** Name or identity number asked of the reporter. */
      idRequired: v.optional(v.boolean()),
      /** Whether links and attachments are opened. */
      links: v.optional(v.boolean()),
      /** Only money that is already lost. */
      lossOnly: v.optional(v.boolean()),
    }),
  ),
  /** Shown beside the entry, e.g. that the embassy should be called as well. */
  caution: v.optional(v.string()),
});
export type Hotline = v.InferOutput<typeof HotlineSchema>;
