import { cleanUrl, httpUrl } from '../../util/http-url.ts';
import { oneLine } from '../one-line.ts';
import type { FoundPost, Hook } from '../types.ts';
import { handleOf, numberOf } from './address.ts';
import * as on from './selectors.ts';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
const POST_PARAMS = ['story_fbid', 'id', 'v', 'fbid', 'multi_permalinks'];

/** What the links of a post alone do not say: the page's address, or the group in which a picture was posted. */
export const facebookPost: Hook = (found, root, page) => {
  if (root.matches(on.comment.css)) return {};
  if (root.matches(on.story.css)) return sharedPost(root, page);
  return openedPost(found, root, page) ?? groupPhoto(root, page) ?? {};
};

/** A post that is passed on: its account and address stand in its heading, which is the last one before its text. */
function sharedPost(root: Element, page: URL): Partial<FoundPost> {
  const before = (css: string): Element[] =>
    [...(root.closest(on.unit.css)?.querySelectorAll(css) ?? [])].filter(
      (one) => (one.compareDocumentPosition(root) & FOLLOWING) !== 0,
    );
  const heading = before(on.heading.css).at(-1);
  if (heading === undefined) return {};
  const person = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const link = before(`${on.postLink.css}, ${on.permalinkLink.css}, ${on.videoLink.css}, ${on.photoLink.css}`)
    .filter((one) => (heading.compareDocumentPosition(one) & FOLLOWING) !== 0)
    .at(0);
  const address = httpUrl(link?.getAttribute('href') ?? '', page.href);
  const number = address === null ? '' : numberOf(address.href);
  return {
    author: oneLine((person ?? heading).textContent).slice(0, 300),
    handle: handleOf(person?.getAttribute('href') ?? '') || null,
    ...(address === null || number === '' ? {} : { id: number, permalink: cleanUrl(address, POST_PARAMS) }),
  };
}

/**
 * The links of an opened post may have no address of their own before the pointer is over them; the page's
 * address is the post's then. It is that of the first post in the dialog or the page, not of what stands below.
 */
function openedPost(found: FoundPost, root: Element, page: URL): Partial<FoundPost> | null {
  const number = numberOf(page.href);
  if (number === '' || found.permalink !== null) return null;
  const first = root.ownerDocument.querySelector(
    `${on.dialog.css} ${on.story.css}, ${on.main.css} ${on.story.css}, ${on.main.css} ${on.reel.css}`,
  );
  if (first === null || !root.contains(first)) return null;
  return {
    id: found.id ?? number,
    permalink: cleanUrl(page, POST_PARAMS),
  };
}

/** A picture in a group names its post in `set=gm.<number>`; seen by a published project on the live page of 2026-10. */
function groupPhoto(root: Element, page: URL): Partial<FoundPost> | null {
  if (root.querySelector(`${on.postLink.css}, ${on.permalinkLink.css}`) !== null) return null;
  const href = root.querySelector(on.groupPhoto.css)?.getAttribute('href') ?? '';
  const number = /[?&]set=gm\.(\d+)/.exec(href)?.[1];
  const group = /[?&]idorvanity=([\w.]+)/.exec(href)?.[1] ?? /^\/groups\/([\w.]+)/.exec(page.pathname)?.[1];
  if (number === undefined || group === undefined) return null;
  return { id: number, permalink: `https://www.facebook.com/groups/${group}/posts/${number}/` };
}
