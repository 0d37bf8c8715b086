/** A found stretch: offsets into the normalised text, or into the original where `original` says so. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly original?: true;
  /** Values for the placeholders of the reason's sentence. */
  readonly params?: Readonly<Record<string, string>>;
}
