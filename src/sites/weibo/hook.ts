import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** The mobile page of one post names it in its address alone. */
export const mobilePost: Hook = (found, root, page) => {
  if (found.id !== null || !root.matches(on.mobile.css) || page.hostname !== 'm.weibo.cn') return {};
  const id = /^\/(?:detail|status)\/(\w+)/.exec(page.pathname)?.[1];
  return id === undefined ? {} : { id, permalink: `https://m.weibo.cn/detail/${id}` };
};
