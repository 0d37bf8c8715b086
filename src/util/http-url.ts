const MAX_URL = 2_000;

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
  const clean = new URL(url.href);
  clean.hash = '';
  const kept = [...clean.searchParams].filter(([name]) => keep.includes(name));
  clean.search = new URLSearchParams(kept).toString();
  return clean.href;
}
