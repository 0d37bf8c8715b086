import { ACCOUNT, POST_NUMBER } from '../facebook/address.ts';
import type { SiteAdapter } from '../types.ts';
import * as on from './selectors.ts';

/** Facebook's pages for small screens: today's, whose entries have no addresses, and those that the server draws. */
export const facebookMobile: SiteAdapter = {
  id: 'facebook-mobile',
  name: 'Facebook on small screens',
  unproven: true,
  version: 'facebook-mobile-2026.11.1',
  origins: ['https://m.facebook.com/*', 'https://mbasic.facebook.com/*'],
  surfaces: [
    {
      id: 'feed',
      path: /^\/(?!messages)/,
      roots: [on.unit],
      has: on.person,
      ids: [],
      fields: {
        text: [{ sel: [on.label], pick: 'longest', drop: [on.seeMore] }],
        author: { sel: [on.person] },
        // Icons are letters of a private font.
        timeText: { sel: [on.time], take: /^([^\ue000-\uf8ff\u{f0000}-\u{10ffff}]+)/u },
      },
      truncatedIf: [on.seeMore],
      hasPermalinks: false,
    },
    {
      id: 'served',
      path: /^\/(?!messages)/,
      roots: [on.article],
      ids: [
        { sel: [on.itself], attr: 'data-ft', take: /"top_level_post_id":"?(\d+)/ },
        { sel: [on.address], attr: 'href', take: POST_NUMBER },
      ],
      fields: {
        text: [{ sel: [on.message, on.bodyText], drop: [on.button, on.more] }],
        author: { sel: [on.name], outside: [on.message] },
        handle: { sel: [on.name], attr: 'href', take: ACCOUNT, outside: [on.message] },
        permalink: { sel: [on.address], attr: 'href', outside: [on.message] },
        timeText: { sel: [on.when] },
      },
      keepParams: ['story_fbid', 'id'],
      truncatedIf: [on.more],
      hasPermalinks: true,
    },
  ],
  probes: [on.scroller],
  loginIf: [on.login],
  emptyIf: [],
  unwrap: [{ host: 'lm.facebook.com', param: 'u' }],
  skipLinks: /^https:\/\/m(?:basic)?\.facebook\.com\//,
};
