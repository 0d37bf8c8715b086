import { cleanUrl, httpUrl, plainHref } from '../util/http-url.ts';
import type { SiteAdapter } from './types.ts';

const MAX_LINKS = 50;

/**
 * Outgoing addresses of a post: http(s) only, redirectors of the site unwrapped, its hashtags and menus left
 * out, each once. `base` is the page's address.
 */
export function outgoingLinks(
  elements: Iterable<Element>,
  base: string,
  adapter: Pick<SiteAdapter, 'unwrap' | 'skipLinks'>,
): string[] {
  const links = new Set<string>();
  for (const element of elements) {
    if (links.size >= MAX_LINKS) break;
    const href = element.getAttribute('href');
    if (href === null || href.startsWith('#')) continue;
    // A plain address has no query, so there is nothing in it to unwrap.
    const plain = plainHref(href, base);
    const url = plain === null ? httpUrl(href, base) : null;
    const address = plain ?? url?.href;
    if (address === undefined || adapter.skipLinks?.test(address) === true) continue;
    links.add(url === null ? address : unwrapped(url, adapter).href);
  }
  return [...links];
}

function unwrapped(url: URL, adapter: Pick<SiteAdapter, 'unwrap'>): URL {
  const redirector = adapter.unwrap?.find((one) => one.host === url.hostname);
  const target = redirector === undefined ? null : url.searchParams.get(redirector.param);
  return (target === null ? null : httpUrl(target, url.href)) ?? url;
}

/** The permalink without tracking; null for anything but http(s). */
export function permalinkOf(href: string | null, base: string, keep: readonly string[]): string | null {
  if (href === null) return null;
  const plain = plainHref(href, base);
  if (plain !== null) return plain;
  const url = httpUrl(href, base);
  return url === null ? null : cleanUrl(url, keep);
}
