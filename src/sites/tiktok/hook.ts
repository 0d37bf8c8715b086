import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** An opened video is named by the page's address; in the feed its number and account make its address. */
export const videoAddress: Hook = (found, root, page) => {
  if (root.matches(on.comment.css) || root.matches(on.commentWrap.css)) return {};
  const opened = /\/(?:video|photo)\/(\d+)/.exec(page.pathname)?.[1];
  if (opened !== undefined && isFirst(root)) return { id: opened, permalink: page.origin + page.pathname };
  if (found.permalink !== null || found.id === null || found.handle === null) return {};
  return { permalink: `https://www.tiktok.com/@${found.handle}/video/${found.id}` };
};

/** Below an opened video others follow, which have the same markup. */
function isFirst(root: Element): boolean {
  if (root.matches(on.item.css)) return root.ownerDocument.querySelector(on.item.css) === root;
  return root.matches(`${on.detail.css}, ${on.browser.css}, ${on.app.css}`);
}
