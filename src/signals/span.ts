/** A found stretch: offsets into the normalised text. `params` fill the placeholders of the reason. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly params?: Readonly<Record<string, string>>;
}
