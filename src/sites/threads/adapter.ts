import type { SiteAdapter } from '../types.ts';
import { threadsPosts } from './embedded.ts';
import * as on from './selectors.ts';

/** Threads: feed, profile, search, a post with its replies. */
export const threads: SiteAdapter = {
  id: 'threads',
  name: 'Threads',
  version: 'threads-2026.11.1',
  origins: [
    'https://www.threads.com/*',
    'https://threads.com/*',
    'https://www.threads.net/*',
    'https://threads.net/*',
  ],
  surfaces: [
    {
      id: 'feed',
      path: /^\/(?!messages|inbox|direct|activity|settings|login|insights|saved\/)/,
      roots: [on.post],
      has: on.anyAccount,
      exclude: [on.quoted],
      ids: [{ sel: [on.linkedTime, on.postAddress], around: 'a', attr: 'href', take: /\/post\/([\w-]+)/ }],
      fields: {
        // The text's own line breaks are shown; of loose spans the longest one is the text.
        text: [
          {
            sel: [on.body, on.span],
            pick: 'longest',
            space: 'pre',
            outside: [on.account, on.search, on.postAddress, on.time, on.button, on.outLink],
            drop: [on.button, on.part],
          },
        ],
        author: { sel: [on.account], drop: [on.picture] },
        handle: { sel: [on.account], attr: 'href', take: /\/@([\w.]+)/ },
        permalink: { sel: [on.linkedTime, on.postAddress], around: 'a', attr: 'href' },
        time: { sel: [on.linkedTime, on.time], attr: 'datetime' },
        links: [on.outLink],
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.anyPage],
  loginIf: [on.login],
  emptyIf: [],
  unwrap: [
    { host: 'l.threads.com', param: 'u' },
    { host: 'l.threads.net', param: 'u' },
  ],
  skipLinks: /^https:\/\/(?:www\.)?threads\.(?:com|net)\/(?:search|@)/,
  embedded: threadsPosts,
};
