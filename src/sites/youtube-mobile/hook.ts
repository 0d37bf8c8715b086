import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** A video's page names its video in the address alone. */
export const watchedVideo: Hook = (_found, root, page) => {
  const video = root.matches(on.watch.css) ? page.searchParams.get('v') : null;
  if (video === null) return {};
  return { id: `video:${video}`, permalink: `https://www.youtube.com/watch?v=${encodeURIComponent(video)}` };
};
