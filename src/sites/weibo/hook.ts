import type { Hook } from '../types.ts';

/** The mobile page of one post names it in its address alone. */
export const mobilePost: Hook = (found, _root, page) => {
  if (found.id !== null || page.hostname !== 'm.weibo.cn') return {};
  const id = /^\/(?:detail|status)\/(\w+)/.exec(page.pathname)?.[1];
  return id === undefined ? {} : { id, permalink: `https://m.weibo.cn/detail/${id}` };
};
