import type { SiteAdapter } from '../types.ts';
import { embeddedPosts } from '../youtube/embedded.ts';
import { watchedVideo } from './hook.ts';
import * as on from './selectors.ts';

const HANDLE = /\/@([^/?#]+)/;
/** Pages with comments or posts; lists of videos hold neither. */
const TALK = /^\/(?:watch|shorts\/|live\/|post\/|(?:@[^/]+|(?:channel|c|user)\/[^/]+)\/(?:community|posts))/;

/** YouTube on small screens: comments, community posts, what a video says of itself. */
export const youtubeMobile: SiteAdapter = {
  id: 'youtube-mobile',
  name: 'YouTube (m.youtube.com)',
  version: 'youtube-mobile-2026.11.1',
  origins: ['https://m.youtube.com/*'],
  surfaces: [
    {
      id: 'post',
      path: TALK,
      roots: [on.post],
      ids: [{ sel: [on.postLink], attr: 'href', take: /\/post\/([^/?#]+)/ }],
      fields: {
        text: [{ sel: [on.postText], space: 'pre', inline: true, drop: [on.button] }],
        author: { sel: [on.postAuthor, on.postAuthorName] },
        handle: { sel: [on.postAuthorLink], attr: 'href', take: HANDLE },
        timeText: { sel: [on.postLink] },
      },
      permalink: 'https://www.youtube.com/post/{id}',
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: TALK,
      roots: [on.comment],
      ids: [],
      fields: {
        text: [{ sel: [on.commentText, on.commentOldText], space: 'pre', inline: true, drop: [on.button] }],
        author: { sel: [on.commentAuthor, on.commentOldAuthor] },
        handle: { sel: [on.commentAuthor, on.commentOldAuthor], take: /^@(\S+)/ },
      },
      hasPermalinks: false,
    },
    {
      id: 'video',
      path: /^\/watch/,
      roots: [on.watch],
      has: on.title,
      nested: [on.comment],
      ids: [],
      fields: {
        text: [{ sel: [on.title] }, { sel: [on.description], space: 'pre', inline: true, drop: [on.button] }],
        author: { sel: [on.owner] },
        handle: { sel: [on.ownerLink], attr: 'href', take: HANDLE },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.app],
  loginIf: [on.signIn],
  emptyIf: [on.closedComments],
  unwrap: [{ host: 'www.youtube.com', param: 'q' }],
  skipLinks: /^https:\/\/(?:www|m)\.youtube\.com\/(?:hashtag\/|results\?)/,
  hook: watchedVideo,
  embedded: embeddedPosts,
};
