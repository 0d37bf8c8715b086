import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

const NUMBER = /\/(\d{8,})\.html$/;

/** A posting is named by its address alone. */
export const postingNumber: Hook = (found, root, page) => {
  const id = NUMBER.exec(page.pathname)?.[1];
  if (id === undefined || found.id !== null || root.querySelector(on.postingBody.css) === null) return {};
  return { id, permalink: `https://${page.hostname}${page.pathname}` };
};
