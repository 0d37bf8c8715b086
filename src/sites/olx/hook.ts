import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** An opened advertisement is named by its address alone. */
export const adNumber: Hook = (found, root, page) => {
  if (found.id !== null || root.querySelector(on.adText.css) === null) return {};
  const id = /-ID(\w+)\.html|-iid-(\d+)|-(\d{6,})(?:\.html)?\/?$/.exec(page.pathname)?.slice(1).find(Boolean);
  return id === undefined ? {} : { id, permalink: `https://${page.hostname}${page.pathname}` };
};
