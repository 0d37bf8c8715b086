import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** Floors are addressed by the thread's number, which the address has, and their own. */
export const addressOfFloor: Hook = (found, root, page) => {
  const thread = /^\/p\/(\d+)/.exec(page.pathname)?.[1];
  if (thread === undefined) return {};
  const address = `https://tieba.baidu.com/p/${thread}`;
  if (root.matches(on.opening.css)) return { id: thread, permalink: address };
  if (!root.matches(on.floor.css) || found.id === null) return {};
  const first = /"post_no":1\b/.test(root.getAttribute('data-field') ?? '');
  return { permalink: first ? address : `${address}?pid=${found.id}` };
};
