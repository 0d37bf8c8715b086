export const CONTACT_KINDS = [
  'phone',
  'telegram',
  'whatsapp',
  'line',
  'wechat',
  'qq',
  'zalo',
  'viber',
  'messenger',
  'signal',
  'kakaotalk',
  'email',
  'link',
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Services in which people write to each other in private; the rest of the kinds can be public. */
export const MESSENGERS: ReadonlySet<ContactKind> = new Set<ContactKind>([
  'telegram',
  'whatsapp',
  'line',
  'wechat',
  'qq',
  'zalo',
  'viber',
  'messenger',
  'signal',
  'kakaotalk',
]);

/** A way to reach whoever posted. Offsets are UTF-16 units of the original text. */
export interface Contact {
  readonly kind: ContactKind;
  /** Canonical, so that two spellings meet: E.164 or bare digits, small letters, no tracking. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A contact found in the normalised text, offsets into that. */
export interface Found {
  readonly kind: ContactKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}
