import type { Place } from '../text/places.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Large cities with many ordinary jobs: named by sources, but no reason by themselves. */
const CITIES = new Set([
  'kh-phnom-penh',
  'kh-kampot',
  'kh-svay-rieng',
  'la-vientiane',
  'ph-manila',
  'ph-cebu',
  'ph-clark',
  'ph-pasay',
  'ph-paranaque',
  'mm-northern',
  'mm-pangkham',
]);

const toSpan = ({ start, end, name }: Place): Span => ({
  start,
  end,
  original: true,
  params: { place: name },
});

/** Towns and zones with the role `hub`; a country never is one. */
export function findHubs(reading: Reading): readonly Span[] {
  return reading
    .places()
    .filter((place) => place.roles.includes('hub') && place.level !== 'country' && !CITIES.has(place.id))
    .map(toSpan);
}

/** Places through or by which people were led on, and the large cities with the role `hub`. */
export function findBaits(reading: Reading): readonly Span[] {
  return reading
    .places()
    .filter(
      (place) => place.roles.includes('bait') || place.roles.includes('transit') || CITIES.has(place.id),
    )
    .map(toSpan);
}
