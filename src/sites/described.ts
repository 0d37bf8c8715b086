import { itemsAt, itemsOf, textAt } from './generic/json-ld.ts';
import type { Item } from './generic/json-ld.ts';
import { metaTag } from './meta-tags.ts';
import type { EmbeddedPost } from './types.ts';

/** How a site writes its post pages' descriptions of themselves. In each expression the first group counts. */
export interface Description {
  readonly surface: string;
  /** On the address without its query: what tells one post of the site from another. */
  readonly id: RegExp;
  /** On the same address. */
  readonly handle?: RegExp;
  /** On `og:title`. */
  readonly author: RegExp;
  /** On `og:description`, where the site puts something around the text. */
  readonly text?: RegExp;
}

const POSTINGS = ['SocialMediaPosting', 'DiscussionForumPosting'];

/**
 * The post of a page that shows it only in its description of itself: JSON-LD, else `og:`; empty where the page's
 * address is not that of one post. Such is a page saved before its scripts ran.
 */
export function describedPost(document: Document, page: URL, how: Description): EmbeddedPost[] {
  if (!how.id.test(page.pathname)) return [];
  const posts = itemsOf(document, POSTINGS).map((item) => fromItem(item, page, how));
  const found = posts.filter((post) => post.text !== '');
  if (found.length > 0) return found;
  const meta = fromMeta(document, page, how);
  return meta.text === '' ? [] : [meta];
}

function fromItem(item: Item, page: URL, how: Description): EmbeddedPost {
  const [writer] = itemsAt(item, 'author');
  const address = pathOf(textAt(item, 'url', 'mainEntityOfPage', '@id'), page);
  return {
    ...named(address, how),
    author: textAt(item, 'author'),
    handle:
      (writer === undefined ? '' : textAt(writer, 'alternateName')).replace(/^@/, '') ||
      handleIn(address, how),
    text: textAt(item, 'articleBody', 'text', 'description'),
    time: textAt(item, 'datePublished', 'dateCreated'),
  };
}

function fromMeta(document: Document, page: URL, how: Description): EmbeddedPost {
  const content = (name: string) => metaTag(document, name);
  const address = pathOf(content('og:url'), page);
  const description = content('og:description');
  return {
    ...named(address, how),
    author: groupOf(how.author, content('og:title')),
    handle: handleIn(address, how),
    text: how.text === undefined ? description : groupOf(how.text, description) || description,
    time: content('og:published_time') || content('article:published_time'),
  };
}

function named(address: URL, how: Description) {
  return { surface: how.surface, id: groupOf(how.id, address.pathname), permalink: address.href };
}

const handleIn = (address: URL, how: Description) =>
  how.handle === undefined ? '' : groupOf(how.handle, address.pathname);

function groupOf(pattern: RegExp, text: string): string {
  return (
    pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.trim() ?? ''
  );
}

/** The address that the page gives for its post, or its own where it gives none of this site. */
function pathOf(given: string, page: URL): URL {
  const url = given !== '' && URL.canParse(given, page.href) ? new URL(given, page.href) : page;
  return url.hostname === page.hostname ? url : page;
}
