import type { Contact } from '../text/contacts/contact.ts';
import type { Money } from '../text/money.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Place } from '../text/places.ts';
import type { Span } from './span.ts';
import type { View } from './view.ts';

/** What a signal's `find` may look at. */
export interface Reading {
  readonly normalised: Normalised;
  readonly view: View;
  readonly lang: string;
  /** Found so far, by signal id: by patterns, and by the `find` of signals that stand earlier in the registry. */
  readonly found: ReadonlyMap<string, readonly Span[]>;
  /** Each read once a text, when first asked for. */
  readonly places: () => readonly Place[];
  readonly contacts: () => readonly Contact[];
  readonly money: () => readonly Money[];
}
