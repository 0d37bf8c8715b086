const MAX_URL = 2_000;

/** A path that parsing gives back unchanged: no dots, no query, nothing to encode. */
const PLAIN_PATH = /^\/(?!\/)[\w~@:+/-]*$/;
/** An address that parsing gives back unchanged; a host in Punycode may be refused by it. */
const PLAIN_ADDRESS = /^https:\/\/(?!.*xn--)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[\w~@:+/-]*$/;
const PLAIN_ORIGIN = /^https?:\/\/[a-z0-9.:-]+(?=\/)/;

/**
 * The absolute address of `href` on `base` where it can be told without parsing, which costs ten times as much;
 * null: `httpUrl` has to say. What is given has no query and no fragment.
 */
export function plainHref(href: string, base: string): string | null {
  if (href.length > MAX_URL / 2) return null;
  if (PLAIN_PATH.test(href)) {
    const origin = PLAIN_ORIGIN.exec(base)?.[0];
    return origin === undefined ? null : origin + href;
  }
  return PLAIN_ADDRESS.test(href) ? href : null;
}

/** The absolute http(s) address of `href` as found on `base`; null for every other scheme and for nonsense. */
export function httpUrl(href: string, base: string): URL | null {
  if (href.length > MAX_URL * 2) return null;
  try {
    const url = new URL(href.trim(), base);
    const known = url.protocol === 'https:' || url.protocol === 'http:';
    return known && url.href.length <= MAX_URL ? url : null;
  } catch {
    return null;
  }
}

/**
 * The address without fragment and without any query parameter that is not in `keep`: what is left names the
 * post, what is dropped names the reader or the way they came (tracking).
 */
export function cleanUrl(url: URL, keep: readonly string[]): string {
  if (url.search === '' && url.hash === '') return url.href.replace(/[?#]+$/, '');
  const clean = new URL(url.href);
  clean.hash = '';
  const kept = [...clean.searchParams].filter(([name]) => keep.includes(name));
  clean.search = new URLSearchParams(kept).toString();
  return clean.href;
}
