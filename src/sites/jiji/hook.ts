import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** An advertisement is named by the end of its address; a card may be the link itself. */
export const adName: Hook = (found, root, page) => {
  const own = root.querySelector(on.adText.css) === null ? found.permalink : page.href;
  if (own === null) return {};
  const { hostname, pathname } = new URL(own);
  const id = /-(\w{8,})\.html$/.exec(pathname)?.[1] ?? null;
  return id === null ? {} : { id, permalink: `https://${hostname}${pathname}` };
};
