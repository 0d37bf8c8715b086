import type { SiteAdapter } from '../types.ts';
import { embeddedPosts } from './embedded.ts';
import { watchedVideo } from './hook.ts';
import * as on from './selectors.ts';

const HANDLE = /\/@([^/?#]+)/;
/** Pages with comments or posts; lists of videos hold neither. */
const TALK = /^\/(?:watch|shorts\/|live\/|post\/|(?:@[^/]+|(?:channel|c|user)\/[^/]+)\/(?:community|posts))/;

/** YouTube: comments, community posts, descriptions of videos. Chats beside streams are not read. */
export const youtube: SiteAdapter = {
  id: 'youtube',
  name: 'YouTube',
  version: 'youtube-2026.11.1',
  origins: ['https://www.youtube.com/*'],
  surfaces: [
    {
      id: 'video',
      path: /^\/(?:watch|live\/)/,
      roots: [on.watch],
      has: on.title,
      ids: [],
      fields: {
        text: [{ sel: [on.title] }, { sel: [on.description], space: 'pre', inline: true, pick: 'longest' }],
        author: { sel: [on.owner] },
        handle: { sel: [on.owner], attr: 'href', take: HANDLE },
      },
      keepParams: ['v'],
      hasPermalinks: true,
    },
    {
      id: 'post',
      path: TALK,
      roots: [on.post, on.shelfPost],
      exclude: [on.sharedPost],
      nested: [on.sharedPost],
      ids: [{ sel: [on.postLink], attr: 'href', take: /\/post\/([^/?#]+)/ }],
      fields: {
        text: [
          { sel: [on.text, on.shelfText], space: 'pre', inline: true },
          { sel: [on.pollChoice], pick: 'all' },
        ],
        author: { sel: [on.author] },
        handle: { sel: [on.authorLink], attr: 'href', take: HANDLE },
        permalink: { sel: [on.postLink], attr: 'href' },
        timeText: { sel: [on.timeText] },
      },
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: TALK,
      roots: [on.comment, on.oldComment],
      ids: [{ sel: [on.commentLink], attr: 'href', take: /[?&]lc=([^&#]+)/ }],
      fields: {
        text: [{ sel: [on.text], space: 'pre', inline: true }],
        author: { sel: [on.author, on.ownerBadge] },
        handle: { sel: [on.authorLink], attr: 'href', take: HANDLE },
        permalink: { sel: [on.commentLink], attr: 'href' },
        timeText: { sel: [on.timeText] },
      },
      keepParams: ['v', 'lc'],
      hasPermalinks: true,
    },
  ],
  probes: [on.app],
  loginIf: [on.signIn],
  emptyIf: [on.commentsOff],
  unwrap: [{ host: 'www.youtube.com', param: 'q' }],
  skipLinks: /^https:\/\/www\.youtube\.com\/(?:hashtag\/|results\?)/,
  hook: watchedVideo,
  embedded: embeddedPosts,
};
