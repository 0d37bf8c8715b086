import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** Marks of writing direction that the client puts around names and handles; nobody sees them. */
const DIRECTION = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const PAGE = /^\/profile\/([^/]+)\/post\/([^/?#]+)/;

/**
 * The account is the one whose handle the post carries: before it may stand who reposted it. An opened post shows
 * no link to itself, the page's address is its own.
 */
export const accountOf: Hook = (found, root, page) => {
  const opened = found.permalink === null ? PAGE.exec(page.pathname) : null;
  const named = found.permalink === null ? null : PAGE.exec(new URL(found.permalink).pathname);
  const handle = (found.handle ?? named?.[1] ?? '').replace(DIRECTION, '');
  return {
    handle: handle === '' ? null : handle,
    author: shownName(root, handle),
    ...(opened?.[2] === undefined || found.id !== null || !root.matches(on.threadItem.css)
      ? {}
      : { id: opened[2], permalink: `${page.origin}${opened[0]}` }),
  };
};

/** Text of the first link to the account; the picture's link has none. A saved page's links may be absolute. */
function shownName(root: Element, handle: string): string {
  let first = '';
  for (const link of root.querySelectorAll(on.profileLink.css)) {
    const name = nameIn(link);
    if (name === '') continue;
    const account = /\/profile\/([^/?#]+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (account === handle) return name;
    if (first === '' && account?.startsWith('did:') === true) first = name;
  }
  return first;
}

function nameIn(link: Element): string {
  // An opened post has name and handle in one link, each in a block of its own.
  const block = link.querySelector('[dir="auto"]') ?? link;
  const text = block.textContent.replace(DIRECTION, '').replace(/\s+/g, ' ').trim();
  return text.startsWith('@') ? '' : text.slice(0, 300);
}
