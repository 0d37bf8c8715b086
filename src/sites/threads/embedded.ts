import type { Data } from '../inline-json.ts';
import { asText, at, eachData, inlineData, isData, shownText } from '../inline-json.ts';
import { metaTag } from '../meta-tags.ts';
import type { EmbeddedPost } from '../types.ts';

/**
 * Posts and replies in the data that a guest's page brings along: seen in a saved page of 2026-06 and in the data of
 * a page of 2026-04 that a published project keeps. Without such data the page's description of itself counts.
 */
export function threadsPosts(document: Document, page: URL): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  eachData(inlineData(document, ['"text_post_app_info"', '"username"']), (data) => {
    if (!isData(data['text_post_app_info']) || asText(at(data, 'user', 'username')) === '') return false;
    const post = postOf(repostedBy(data) ?? data);
    if (post.id !== '') posts.push(post);
    // What is inside is a quoted post.
    return true;
  });
  const described = posts.length > 0 ? null : fromMeta(document, page);
  return described === null ? posts : [described];
}

/** An account that passes on a post says nothing of its own. */
function repostedBy(data: Data): Data | null {
  const reposted = at(data, 'text_post_app_info', 'share_info', 'reposted_post');
  return isData(reposted) && textOf(data) === '' ? reposted : null;
}

function postOf(data: Data): EmbeddedPost {
  const username = asText(at(data, 'user', 'username'));
  const code = asText(data['code']);
  return {
    surface: 'embedded',
    id: code,
    author: username,
    handle: username,
    text: textOf(data),
    permalink: code === '' ? '' : `https://www.threads.com/@${username}/post/${code}`,
    time: asText(data['taken_at']),
    links: fragmentsOf(data).map((one) => asText(at(one, 'link_fragment', 'uri'))),
  };
}

function textOf(data: Data): string {
  const fragments = shownText(fragmentsOf(data).map(fragmentText).join(''));
  return fragments === '' ? shownText(at(data, 'caption', 'text')) : fragments;
}

function fragmentsOf(data: Data): unknown[] {
  const fragments = at(data, 'text_post_app_info', 'text_fragments', 'fragments');
  return Array.isArray(fragments) ? fragments : [];
}

/** A part of the text as it is shown: plain text, a mention, a link by its label. */
function fragmentText(fragment: unknown): string {
  const username = asText(at(fragment, 'mention_fragment', 'username'));
  return (
    asText(at(fragment, 'link_fragment', 'display_text')) ||
    asText(at(fragment, 'plaintext')) ||
    (username === '' ? '' : `@${username}`)
  );
}

/** `og:title` names the account, as "Name (@handle) on Threads"; `og:description` is the text. */
function fromMeta(document: Document, page: URL): EmbeddedPost | null {
  const code = /\/post\/([\w-]+)/.exec(page.pathname)?.[1];
  const text = shownText(metaTag(document, 'og:description'));
  if (code === undefined || text === '') return null;
  const username =
    /\(@([\w.]+)\)/.exec(metaTag(document, 'og:title'))?.[1] ?? /^\/@([\w.]+)/.exec(page.pathname)?.[1] ?? '';
  return {
    surface: 'meta',
    id: code,
    author: username,
    handle: username,
    text,
    permalink: metaTag(document, 'og:url') || page.href,
    time: '',
  };
}
