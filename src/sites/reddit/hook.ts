import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** In the front end of before 2024 an opened post has no link to itself: the page's address is its own. */
export const redesignPost: Hook = (found, root, page) => {
  if (found.permalink !== null || !root.matches(on.redesignPost.css)) return {};
  const address = /^\/(?:r|u|user)\/[^/]+\/comments\/(\w+)\/[^/]*\/?/.exec(page.pathname);
  return address === null || `t3_${address[1] ?? ''}` !== found.id
    ? {}
    : { permalink: `${page.origin}${address[0]}` };
};
