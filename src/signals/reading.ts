import type { Normalised } from '../text/normalise.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

/** What a signal's `find` may look at. */
export interface Reading {
  readonly normalised: Normalised;
  readonly view: View;
  readonly lang: string;
  /** Found so far by patterns, by signal id. */
  readonly found: ReadonlyMap<string, readonly Span[]>;
}
