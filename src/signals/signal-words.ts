/**
 * The words of a signal in one language, one entry a line (lines.ts); the notation of a pattern is described
 * in pattern.ts. A line that ends in ` @SOURCE-ID` was read in that source; one without is our own wording
 * (common knowledge of the language, not reviewed by a native speaker). A pattern is cancelled by a negation
 * in its clause unless the line begins with `!`.
 */
export interface SignalWords {
  readonly patterns: readonly string[];
  /** Longer words in which a match does not count (搜狗推广 holds 狗推). */
  readonly never?: readonly string[];
  /** Texts in which the signal must be found, with the exact words in ⟦ ⟧. */
  readonly match: readonly string[];
  /** Texts of the same surface in which it must not be found. */
  readonly twins: readonly string[];
}
