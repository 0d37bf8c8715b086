import { sitesAt } from './choose.ts';
import { KNOWN_SITES, UNKNOWN_SITE } from './known-sites.ts';

/**
 * A page carries the adapters of its own site alone: each is built into a script of its own
 * (scripts/site-scripts.ts), which runs before the scanner and puts the adapter into `lurelightSites`.
 */
export const siteScript = (id: string): string => `sites/${id}.js`;

/** All that have a script, in the order in which they are asked; the reader of unknown pages is the last. */
export const SCRIPTED = [...KNOWN_SITES, UNKNOWN_SITE];

/** Scripts for a registration: of every site that has one of these match patterns. */
export function scriptsForOrigins(origins: readonly string[]): string[] {
  return KNOWN_SITES.filter((site) => site.origins.some((origin) => origins.includes(origin))).map(({ id }) =>
    siteScript(id),
  );
}

/** Scripts for a page that the user has asked about; undefined: its address is hidden from us. */
export function scriptsAt(url: string | undefined): string[] {
  const known = url === undefined ? [] : sitesAt(KNOWN_SITES, url);
  const elsewhere = [...KNOWN_SITES.filter(({ anyHost }) => anyHost), UNKNOWN_SITE];
  return (known.length > 0 ? known : elsewhere).map(({ id }) => siteScript(id));
}
