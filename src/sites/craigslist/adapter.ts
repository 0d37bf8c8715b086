import type { SiteAdapter } from '../types.ts';
import { postingNumber } from './hook.ts';
import * as on from './selectors.ts';

/** Craigslist: postings and lists of them. It names nobody. */
export const craigslist: SiteAdapter = {
  id: 'craigslist',
  name: 'Craigslist',
  version: 'craigslist-2026.11.1',
  origins: ['https://*.craigslist.org/*'],
  surfaces: [
    {
      id: 'posting',
      path: /\.html(?:[?#]|$)/,
      roots: [on.posting, on.postingPage],
      has: on.postingBody,
      ids: [],
      fields: {
        text: [
          { sel: [on.title] },
          { sel: [on.postingBody], drop: [on.paper] },
          { sel: [on.facts], pick: 'all' },
        ],
        time: { sel: [on.time], attr: 'datetime' },
      },
      hasPermalinks: true,
    },
    {
      id: 'list',
      path: /^\/(?!.*\.html)/,
      roots: [on.result, on.staticResult],
      ids: [
        { sel: [on.itself], attr: 'data-pid' },
        { sel: [on.resultLink], attr: 'href', take: /\/(\d{8,})\.html/ },
      ],
      fields: {
        text: [{ sel: [on.resultTitle] }, { sel: [on.resultPlace] }],
        permalink: { sel: [on.resultLink], attr: 'href' },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.page],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  hook: postingNumber,
};
