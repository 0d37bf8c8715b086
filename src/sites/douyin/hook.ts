import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** The page of one video is named by its address alone; names are shown with an @ before them. */
export const videoNumber: Hook = (found, root, page) => {
  const author = found.author.replace(/^@/, '');
  if (found.id !== null || !root.matches(on.detail.css)) return { author };
  const [, kind, id] = /^\/(video|note)\/(\d+)/.exec(page.pathname) ?? [];
  return kind === undefined || id === undefined
    ? { author }
    : { author, id, permalink: `https://www.douyin.com/${kind}/${id}` };
};
