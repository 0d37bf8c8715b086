import type { ScriptId } from '../script-ids.ts';
import type { SignalWords } from '../signal-words.ts';

/** Words that turn a clause round: before the match (most languages) or after it (verb-final ones, "fee: none"). */
export interface Negation {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Units before the match that are looked at. */
  readonly reach: number;
}

/**
 * One language of the posts. Files of this folder that export one are what registry.ts lists. The words of a signal
 * stand in the signal's own file or here, never in both (tests/unit/signals/languages): a language that is added by
 * one file has all of them here.
 */
export interface Language {
  /** Its English name. `zh` holds both scripts: text and patterns are folded to one (variants.ts). */
  readonly name: string;
  readonly script: ScriptId;
  readonly negation: Negation;
  /** By the id of the signal. */
  readonly words?: Readonly<Record<string, SignalWords>>;
}
