import { permalinkOf } from '../links.ts';

/** Parameters without which an address names another page. */
const KEEP = ['id', 'p', 't', 'v', 'jk', 'tid', 'topic', 'story_fbid'];

/** The page's own address as it names it itself, else as it is, without tracking. */
export function canonicalOf(document: Document, page: URL): string | null {
  const named =
    document.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"][content]')?.getAttribute('content') ??
    '';
  // Some pages call their home page the canonical one.
  const canonical = named.trim() === '' ? null : permalinkOf(named, page.href, KEEP);
  if (canonical !== null && new URL(canonical).pathname !== '/') return canonical;
  return permalinkOf(page.href, page.href, KEEP);
}
