import type { Data } from '../inline-json.ts';
import { asText, at, eachData, inlineData, isData, shownText } from '../inline-json.ts';
import { metaTag } from '../meta-tags.ts';
import type { EmbeddedPost } from '../types.ts';

/**
 * Posts in the data that the page brings along (four published projects of 2024 to 2026 read it), else what the page
 * says of itself: guests get nothing more (saved pages).
 */
export function instagramPosts(document: Document, page: URL): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  eachData(inlineData(document, ['"caption"', '"code"', '"username"']), (data) => {
    const username = asText(at(data, 'user', 'username')) || asText(at(data, 'owner', 'username'));
    const code = asText(data['code']);
    if (code === '' || username === '' || !isData(data['caption'])) return false;
    posts.push(postOf(data, code, username));
    return true;
  });
  const described = posts.length > 0 ? null : fromMeta(document, page);
  return described === null ? posts : [described];
}

function postOf(data: Data, code: string, username: string): EmbeddedPost {
  return {
    surface: 'embedded',
    id: code,
    author: username,
    handle: username,
    text: shownText(at(data, 'caption', 'text')),
    permalink: `https://www.instagram.com/p/${code}/`,
    time: asText(data['taken_at']),
  };
}

/** `og:title` is `Name on Instagram: "caption"` in the reader's language; of a profile it has no quotation. */
const TITLE = /^(?<before>.*?)Instagram(?<after>.*?)\s?[:：]\s?["“”«「](?<caption>.*)["“”»」]$/s;
/** `og:description` is `3 likes, 1 comments - account on October 3, 2026: "caption"`. */
const ACCOUNT = / - ([\w.]+) \S/;

function fromMeta(document: Document, page: URL): EmbeddedPost | null {
  const address = metaTag(document, 'og:url') || page.href;
  const code = /\/(?:p|reels?|tv)\/([\w-]+)/.exec(address)?.[1];
  const title = TITLE.exec(metaTag(document, 'og:title'))?.groups;
  if (code === undefined || title === undefined) return null;
  const text = shownText(title['caption']);
  const handle =
    /instagram\.com\/([\w.]+)\/(?:p|reel)\//.exec(address)?.[1] ??
    ACCOUNT.exec(metaTag(document, 'og:description'))?.[1] ??
    '';
  return {
    surface: 'meta',
    id: code,
    author: nameIn(title['before'] ?? '', title['after'] ?? '') || handle,
    handle,
    text,
    permalink: address,
    time: '',
    cut: /(?:…|\.\.\.)$/.test(text),
  };
}

/** The name without the word that joins it to "Instagram": it stands before in most languages, after it in some. */
function nameIn(before: string, after: string): string {
  const spaced = before.trim().replace(/\s+\S+$/, '');
  return before.trim() === '' ? after.trim() : spaced;
}
