import type { SiteAdapter } from '../types.ts';
import { videoNumber } from './hook.ts';
import * as on from './selectors.ts';

/** Douyin: the caption of the video that plays, of an opened one, and comments. */
export const douyin: SiteAdapter = {
  id: 'douyin',
  name: 'Douyin',
  // The roots and the caption are well attested, the rest of the markup is not.
  unproven: true,
  version: 'douyin-2026.11.1',
  origins: ['https://www.douyin.com/*'],
  surfaces: [
    {
      id: 'video',
      roots: [on.video],
      nested: [on.comment],
      ids: [{ sel: [on.itself], attr: 'data-e2e-vid', take: /^(\d+)$/ }],
      fields: {
        text: [{ sel: [on.text], drop: [on.toggle] }],
        author: { sel: [on.author] },
        handle: { sel: [on.authorLink], attr: 'href', take: /\/user\/([\w-]+)/ },
      },
      permalink: 'https://www.douyin.com/video/{id}',
      hasPermalinks: true,
    },
    {
      id: 'detail',
      path: /^\/(?:video|note)\//,
      roots: [on.detail],
      nested: [on.comment],
      ids: [],
      fields: {
        text: [{ sel: [on.detailText], drop: [on.toggle] }],
        author: { sel: [on.detailAuthor] },
        handle: { sel: [on.detailAuthor], attr: 'href', take: /\/user\/([\w-]+)/ },
      },
      hasPermalinks: true,
    },
    {
      id: 'comment',
      roots: [on.comment],
      ids: [],
      fields: {
        text: [{ sel: [on.commentText], drop: [on.toggle] }],
        author: { sel: [on.commentAuthor] },
      },
      hasPermalinks: false,
    },
  ],
  probes: [on.app],
  loginIf: [on.login],
  emptyIf: [],
  skipLinks: /^https:\/\/www\.douyin\.com\//,
  hook: videoNumber,
};
