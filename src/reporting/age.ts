import type { Hotline } from '../contracts/directory.ts';

/** `old`: a year or more has passed since the page was dated, so it says "check first". */
export type Age = 'recent' | 'old' | 'unknown';

/** First moment of a date given to the year, month or day, in UTC. */
function startOf(seenOn: string): number {
  const [year = 0, month = 1, day = 1] = seenOn.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Age of an entry's source. A date without a day counts from its first, so that age is never understated. */
export function ageOf(hotline: Pick<Hotline, 'seenOn'>, now: Date): Age {
  if (hotline.seenOn === null) return 'unknown';
  const yearAgo = Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), now.getUTCDate());
  return startOf(hotline.seenOn) < yearAgo ? 'old' : 'recent';
}

/** Newer sources first, those without a date last. */
export function byDate(a: Pick<Hotline, 'seenOn'>, b: Pick<Hotline, 'seenOn'>): number {
  if (a.seenOn === null || b.seenOn === null) return Number(a.seenOn === null) - Number(b.seenOn === null);
  return startOf(b.seenOn) - startOf(a.seenOn);
}
