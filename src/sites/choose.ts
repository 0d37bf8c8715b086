import type { SiteAdapter } from './types.ts';

export function pathOf(url: URL): string {
  return url.pathname + url.search + url.hash;
}

/** The first of these adapters that fits a page's address; null where none does. */
export function chooseAdapter<S extends Pick<SiteAdapter, 'origins' | 'path'>>(
  sites: readonly S[],
  url: string,
): S | null {
  return sitesAt(sites, url).find((site) => fitsPath(site, url)) ?? null;
}

/** Adapters for the origin of an address, whatever its path. */
export function sitesAt<S extends Pick<SiteAdapter, 'origins'>>(sites: readonly S[], url: string): S[] {
  if (!URL.canParse(url)) return [];
  const page = new URL(url);
  return sites.filter((site) => site.origins.some((pattern) => fits(page, pattern)));
}

function fitsPath({ path }: Pick<SiteAdapter, 'path'>, url: string): boolean {
  return path === undefined || path.test(pathOf(new URL(url)));
}

/** Match patterns of the form `https://host/*` and `https://*.host/*`, the only ones that adapters may use. */
function fits(page: URL, pattern: string): boolean {
  const [, any, host] = /^https:\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
  if (host === undefined || page.protocol !== 'https:') return false;
  return page.hostname === host || (any !== undefined && page.hostname.endsWith(`.${host}`));
}
