import { normalise } from '../text/normalise.ts';
import { detectLanguage } from '../text/language.ts';
import { findContacts } from '../text/contacts.ts';
import { findMoney } from '../text/money.ts';
import { findPlaces } from '../text/places.ts';
import { createMatcher } from './matcher.ts';
import type { Reading } from './reading.ts';
import { SIGNALS } from './registry.ts';
import type { Span } from './span.ts';
import { viewOf } from './view.ts';

const matcher = createMatcher(SIGNALS);

/** Everything that the signals find in a text, hidden ones included. Linear in the length. */
export function findAll(original: string, hint: string | null): Reading {
  const normalised = normalise(original);
  const view = viewOf(normalised.text);
  const lang = detectLanguage(normalised.text, hint).lang;
  const found = new Map<string, readonly Span[]>(matcher.match(view, lang));
  const reading: Reading = {
    normalised,
    view,
    lang,
    found,
    places: once(() => findPlaces(normalised, lang)),
    contacts: once(() => findContacts(normalised)),
    money: once(() => findMoney(normalised, lang)),
  };
  for (const signal of SIGNALS) {
    if (signal.unless?.some((id) => found.has(id))) found.delete(signal.id);
    else if (signal.find !== undefined) {
      const spans = [...(found.get(signal.id) ?? []), ...signal.find(reading)];
      if (spans.length > 0) found.set(signal.id, spans);
    }
  }
  return reading;
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: read() }).value;
}
