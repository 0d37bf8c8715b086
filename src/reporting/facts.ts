import type { Flag } from '../contracts/flag.ts';
import { normalise } from '../text/normalise.ts';
import { personalSpans } from '../text/personal-spans.ts';
import type { PersonalSpan } from '../text/personal-spans.ts';
import { findPlaces } from '../text/places.ts';

/** What a report says of a post beside its own fields. */
export interface ReportFacts {
  /** Of the text as it was captured, UTF-8, in hexadecimal. */
  sha256: string;
  /** Places named in the text, as written there. */
  places: readonly string[];
  /** ISO codes of their countries, each once, in the order of the text. */
  countries: readonly string[];
  contacts: readonly Pick<PersonalSpan, 'kinds' | 'service' | 'value'>[];
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The readers of text see what the post says; the digest proves which text that was. */
export async function factsOf(flag: Flag): Promise<ReportFacts> {
  const { text } = flag.post;
  const places = findPlaces(normalise(text), flag.assessment.lang);
  const contacts = new Map(
    personalSpans(text).map(({ kinds, service, value }) => [
      `${service}:${value}`,
      { kinds, service, value },
    ]),
  );
  return {
    sha256: await sha256(text),
    places: [...new Set(places.map((place) => text.slice(place.start, place.end)))],
    countries: [...new Set(places.map((place) => place.country))],
    contacts: [...contacts.values()],
  };
}
