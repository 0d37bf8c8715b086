import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** A video's page names its video in the address alone. */
export const watchedVideo: Hook = (_found, root, page) => {
  if (!root.matches(on.watch.css)) return {};
  const video = page.searchParams.get('v') ?? /^\/(?:live|shorts)\/([\w-]+)/.exec(page.pathname)?.[1] ?? null;
  if (video === null) return {};
  return { id: `video:${video}`, permalink: `${page.origin}/watch?v=${encodeURIComponent(video)}` };
};
