import type { SiteAdapter } from '../types.ts';
import * as on from './selectors.ts';

/** X: home, profile, search, list and thread pages are made of the same articles. */
export const x: SiteAdapter = {
  id: 'x',
  name: 'X (Twitter)',
  version: 'x-2026.11.1',
  origins: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  surfaces: [
    {
      id: 'timeline',
      // Messages are private; settings, sign-in and the like hold no posts.
      path: /^\/(?!messages|settings|login|jobs|i\/(?!status|lists|communities|bookmarks|events|web))/,
      roots: [on.post],
      quoteFrom: { mark: on.userName, nth: 2 },
      ids: [{ sel: [on.linkedTime], around: 'a', attr: 'href', take: /\/status\/(\d+)/, afterQuote: true }],
      fields: {
        text: [{ sel: [on.text], space: 'pre', inline: true, drop: [on.showMore] }],
        author: { sel: [on.nameLink, on.userName], take: /^(.*?)\s*(?:@\w+.*)?$/s },
        handle: { sel: [on.userName], take: /@(\w+)/ },
        permalink: { sel: [on.linkedTime], around: 'a', attr: 'href', afterQuote: true },
        time: { sel: [on.linkedTime], attr: 'datetime', afterQuote: true },
        lang: { sel: [on.text], attr: 'lang' },
        links: [on.card],
      },
      truncatedIf: [on.showMore],
      hasPermalinks: true,
    },
  ],
  probes: [on.column],
  content: on.column,
  loginIf: [on.login],
  emptyIf: [on.emptyState],
  skipLinks: /^https:\/\/(?:mobile\.)?(?:x|twitter)\.com\/(?:hashtag\/|search\?)/,
};
