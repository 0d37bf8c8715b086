import type { Level } from '../../contracts/judgement.ts';
import { LEVELS } from '../../contracts/judgement.ts';
import type { Health } from '../../contracts/post.ts';
import type { T } from '../../i18n/t.ts';
import { unsureText } from '../components/words.ts';

type Counts = Readonly<Partial<Record<Level, number>>>;

/** Posts of the page that were looked at, whatever came of it. */
export function postsRead(counts: Counts): number {
  return LEVELS.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
}

/** One line for each level that occurred; what could not be checked stands apart from what shows no signs. */
export function countLines(t: T, counts: Counts): { level: Level; text: string }[] {
  return LEVELS.filter((level) => (counts[level] ?? 0) > 0).map((level) => ({
    level,
    text: t(`popup.count.${level}`, { count: counts[level] ?? 0 }),
  }));
}

/** Why posts could not be checked, the most frequent reason first. */
export function unsureLines(t: T, unsureWhy: Readonly<Record<string, number>>): string[] {
  return Object.entries(unsureWhy)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => t('popup.unsure-why', { count, why: unsureText(t, why) }));
}

/** What is wrong with reading this page, in words; null when nothing is. */
export function healthLine(t: T, health: Health | null): string | null {
  return health === null || health.state === 'ok' ? null : t(`popup.health.${health.state}`);
}

/**
 * "Read 14 of 20 posts; 6 are images": posts of the page with a text, of those that stand on it. Null where all
 * were read, or none is there.
 */
export function coverageLine(t: T, health: Health | null): string | null {
  if (health === null || health.withText >= health.posts) return null;
  const params = { read: health.withText, total: health.posts };
  const images = health.images ?? 0;
  return images > 0 ? t('popup.coverage.images', { ...params, count: images }) : t('popup.coverage', params);
}

/** Posts further away: they are read when they come near. Null where there are none. */
export function waitingLine(t: T, health: Health | null): string | null {
  const count = health?.waiting ?? 0;
  return count === 0 ? null : t('popup.waiting', { count });
}
