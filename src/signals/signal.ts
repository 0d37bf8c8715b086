import type { SourceId } from './sources.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Signals of one group say the same kind of thing; the rule of levels counts groups, not signals. */
export const GROUPS = [
  'offer',
  'work',
  'employer',
  'place',
  'channel',
  'logistics',
  'coercion',
  'counter',
] as const;
export type Group = (typeof GROUPS)[number];

/** Pattern languages, BCP 47. `zh` holds both scripts: text and patterns are folded to one (variants.ts). */
export const PATTERN_LANGUAGES = [
  'en',
  'zh',
  'vi',
  'th',
  'id',
  'ms',
  'tl',
  'my',
  'km',
  'lo',
  'hi',
  'hi-Latn',
  'ur',
  'ur-Latn',
  'bn',
  'bn-Latn',
  'ne',
  'ta',
  'si',
  'ru',
  'ko',
  'ja',
  'pt',
  'es',
  'fr',
  'tr',
  'ar',
  'ar-Latn',
  'sw',
  'am',
  'uz',
  'kk',
  'mn',
] as const;
export type PatternLanguage = (typeof PATTERN_LANGUAGES)[number];

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

/** One observable mark of a post. Files of this folder that export one are what registry.ts lists. */
export interface Signal {
  readonly id: string;
  readonly group: Group;
  /** 0 to 5; 0 counts in no group. Suggested by indicators.json; a change is explained in the file. */
  readonly weight: number;
  /** `words`: may be a reason. `absence`, `context`: only add words to another reason. */
  readonly kind: 'words' | 'absence' | 'context';
  /** Kind words that honest offers use as well: together they are one group for `some`, none for `strong`. */
  readonly soft: boolean;
  /** Alone enough for `strong`. */
  readonly standalone: boolean;
  /** Only other signals ask for it; it is never part of a reading and has no texts. */
  readonly hidden?: true;
  /** Signals in whose presence it does not count. */
  readonly unless?: readonly string[];
  readonly definition: string;
  readonly notThis: readonly string[];
  readonly sources: readonly SourceId[];
  readonly words: Readonly<Partial<Record<PatternLanguage, SignalWords>>>;
  /** Marks that no pattern finds: amounts, places, contacts, what is not said. Runs after the patterns. */
  readonly find?: (reading: Reading) => readonly Span[];
}
