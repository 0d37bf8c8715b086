import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** A post without a time (a promoted one, an article alone on its page) shows no link to itself. */
export const withAddress: Hook = (found, root, page) => {
  if (found.permalink !== null) return {};
  const alone = root.matches(on.articleView.css)
    ? /^\/(\w+)\/(?:status|article)\/(\d+)/.exec(page.pathname)
    : null;
  const id = found.id ?? alone?.[2] ?? null;
  const handle = found.handle ?? alone?.[1] ?? null;
  return id === null ? {} : { id, handle, permalink: `${page.origin}/${handle ?? 'i'}/status/${id}` };
};
