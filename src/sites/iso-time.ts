/** As nearly all pages give it. */
const PLAIN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * ISO 8601 with zone, as the page gives it where it already is that; null where it names no zone or no time at
 * all: a guess at the zone would be wrong by up to a day. `unix`: seconds since 1970.
 */
export function isoTime(raw: string, unix: boolean): string | null {
  if (unix) return /^\d{9,11}$/.test(raw) ? new Date(Number(raw) * 1_000).toISOString() : null;
  if (PLAIN.test(raw)) return Number.isNaN(Date.parse(raw)) ? null : raw;
  const colon = raw.trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  // Six digits of fractions (Reddit) are more than ECMAScript promises to read.
  const value = colon.replace(/(\.\d{3})\d+/, '$1');
  return ZONED.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
