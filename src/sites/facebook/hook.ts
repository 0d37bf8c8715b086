import { cleanUrl } from '../../util/http-url.ts';
import type { FoundPost, Hook } from '../types.ts';
import { numberOf } from './address.ts';
import * as on from './selectors.ts';

/** What the links of a post alone do not say: the page's address, or the group in which a picture was posted. */
export const facebookPost: Hook = (found, root, page) => {
  if (root.matches(on.comment.css)) return {};
  return openedPost(found, root, page) ?? groupPhoto(root, page) ?? {};
};

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
    permalink: cleanUrl(page, ['story_fbid', 'id', 'v', 'fbid', 'multi_permalinks']),
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
