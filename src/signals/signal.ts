import type { SourceId } from './sources.ts';
import type { Reading } from './reading.ts';
import type { PatternLanguage } from './languages/registry.ts';
import type { SignalWords } from './signal-words.ts';
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
