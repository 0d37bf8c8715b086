import type { Reading } from './reading.ts';
import type { SourceId } from './sources.ts';
import type { Span } from './span.ts';

interface NonDestination {
  /** Language of the post, which stands for the reader's country here. */
  readonly lang: string;
  /** ISO 3166. */
  readonly countries: readonly string[];
  readonly source: SourceId;
  /** When the source said so. */
  readonly asOf: string;
}

/** Only what a source says; rules change, so each line has its date. */
export const NON_DESTINATIONS: readonly NonDestination[] = [
  { lang: 'id', countries: ['KH', 'VN', 'MM'], source: 'ID-BP3MI-2025', asOf: '2025' },
  { lang: 'fil', countries: ['MM'], source: 'PH-BW-2023', asOf: '2022-08' },
  { lang: 'tl', countries: ['MM'], source: 'PH-BW-2023', asOf: '2022-08' },
];

export function findNonDestinations(reading: Reading): readonly Span[] {
  const lang = reading.lang.split('-')[0] ?? '';
  const rows = NON_DESTINATIONS.filter((row) => row.lang === lang);
  if (rows.length === 0) return [];
  return reading
    .places()
    .filter((place) => rows.some((row) => row.countries.includes(place.country)))
    .map(({ start, end, name }) => ({ start, end, original: true, params: { place: name } }));
}
