import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** The pictures of a profile's grid do not say whose they are; the page's address does. */
export const accountOfPage: Hook = (found, root, page) => {
  if (found.handle !== null || !root.matches(on.tile.css)) return {};
  const account = /^\/(?!explore\/)([\w.]+)\/(?:reels\/)?$/.exec(page.pathname)?.[1];
  return account === undefined ? {} : { author: account, handle: account };
};
