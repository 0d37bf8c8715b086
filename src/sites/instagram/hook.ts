import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** What only the page's address says: whose pictures a grid shows, and which post is opened. */
export const sayOfPage: Hook = (found, root, page) => {
  if (root.matches(on.tile.css)) return found.handle === null ? accountOf(page) : {};
  if (found.permalink !== null || !root.matches('main')) return {};
  const code = /\/(?:p|reels?|tv)\/([\w-]+)/.exec(page.pathname)?.[1];
  return code === undefined ? {} : { id: code, permalink: `https://www.instagram.com/p/${code}/` };
};

function accountOf(page: URL): { author?: string; handle?: string } {
  const account = /^\/(?!explore\/)([\w.]+)\/(?:reels\/)?$/.exec(page.pathname)?.[1];
  return account === undefined ? {} : { author: account, handle: account };
}
