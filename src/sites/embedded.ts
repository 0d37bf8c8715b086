import type { Post } from '../contracts/post.ts';
import { MAX_TEXT } from '../contracts/post.ts';
import { httpUrl } from '../util/http-url.ts';
import { fingerprint } from './fingerprint.ts';
import { isoTime } from './iso-time.ts';
import { permalinkOf } from './links.ts';
import type { EmbeddedPost, SiteAdapter } from './types.ts';

const MAX_POSTS = 500;
const MAX_LINKS = 50;

/**
 * Posts that stand only in the page's data, each once. Asked for where the page shows none: a page saved before
 * its scripts ran, or one for guests.
 */
export function readEmbedded(document: Document, page: URL, adapter: SiteAdapter): Post[] {
  const posts = new Map<string, Post>();
  for (const one of adapter.embedded?.(document, page) ?? []) {
    const post = postOf(one, page, adapter);
    if (posts.size < MAX_POSTS && !posts.has(post.key)) posts.set(post.key, post);
  }
  return [...posts.values()];
}

function postOf(one: EmbeddedPost, page: URL, adapter: SiteAdapter): Post {
  const author = one.author.replace(/\s+/g, ' ').trim().slice(0, 300);
  const handle = one.handle === '' ? null : one.handle.slice(0, 300);
  const id = one.id === '' ? null : one.id.slice(0, 200);
  return {
    key: `${adapter.id}:${id ?? fingerprint(handle ?? author, one.text)}`,
    site: adapter.id,
    surface: one.surface,
    id,
    author,
    handle,
    text: one.text.slice(0, MAX_TEXT),
    permalink: permalinkOf(one.permalink === '' ? null : one.permalink, page.href, one.keepParams ?? []),
    time: isoTime(one.time, /^\d+$/.test(one.time)),
    timeText: null,
    truncated: one.text.length > MAX_TEXT || one.cut === true,
    links: linksOf(one.links ?? [], page),
    lang: one.lang === undefined || one.lang === '' ? null : one.lang.slice(0, 35),
  };
}

function linksOf(links: readonly string[], page: URL): string[] {
  const urls = links
    .filter((link) => link !== '')
    .map((link) => httpUrl(link, page.href)?.href)
    .filter((href) => href !== undefined);
  return [...new Set(urls)].slice(0, MAX_LINKS);
}
