import type { SiteAdapter } from '../types.ts';
import * as on from './selectors.ts';

/** Feeds, search, posts and people; not chats, rules or settings. */
const POSTS =
  /^\/(?:$|[?#]|r\/(?![^/]+\/(?:wiki|about))|u(?:ser)?\/|search|best|hot|new|top|rising|comments|domain)/;

const own = (attr: string) => ({ sel: [on.itself], attr });

/** Reddit, the new front end (all data in attributes) and old.reddit.com. */
export const reddit: SiteAdapter = {
  id: 'reddit',
  name: 'Reddit',
  version: 'reddit-2026.11.1',
  origins: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
  surfaces: [
    {
      id: 'post',
      path: POSTS,
      roots: [on.post],
      ids: [own('id')],
      fields: {
        text: [{ sel: [on.itself], attr: 'post-title' }, { sel: [on.body, on.bodyOther] }],
        author: own('author'),
        handle: own('author'),
        permalink: own('permalink'),
        time: own('created-timestamp'),
        lang: own('post-language'),
      },
      badgeIn: [on.bodyOther],
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: POSTS,
      roots: [on.comment],
      ids: [own('thingid')],
      fields: {
        text: [{ sel: [on.commentBody] }],
        author: own('author'),
        handle: own('author'),
        permalink: own('permalink'),
        time: own('created'),
      },
      badgeIn: [on.commentBody],
      hasPermalinks: true,
    },
    {
      id: 'old-post',
      path: POSTS,
      roots: [on.oldPost],
      ids: [own('data-fullname')],
      fields: {
        text: [{ sel: [on.oldTitle] }, { sel: [on.oldBody] }],
        author: own('data-author'),
        handle: own('data-author'),
        permalink: own('data-permalink'),
        time: { sel: [on.time], attr: 'datetime' },
        links: [on.oldTitle],
      },
      truncatedIf: [on.oldClosed],
      hasPermalinks: true,
    },
    {
      id: 'old-comment',
      path: POSTS,
      roots: [on.oldComment],
      ids: [own('data-fullname')],
      fields: {
        text: [{ sel: [on.oldCommentBody] }],
        author: own('data-author'),
        handle: own('data-author'),
        permalink: { sel: [on.oldBylink], attr: 'href' },
        time: { sel: [on.time], attr: 'datetime' },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.app],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/(?:www|old)\.reddit\.com\/r\/[^/]+\/comments\//,
};
