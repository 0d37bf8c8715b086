import type { SiteAdapter } from '../types.ts';
import { redesignPost } from './hook.ts';
import * as on from './selectors.ts';

/** Feeds, search, posts and people; not chats, rules or settings. */
const POSTS =
  /^\/(?:$|[?#]|r\/(?![^/]+\/(?:wiki|about))|u(?:ser)?\/|search|best|hot|new|top|rising|comments|domain)/;

const USER = /^(?:u\/)?(.*)$/;

const own = (attr: string) => ({ sel: [on.itself], attr });

/** Reddit: the present front end (all data in attributes), its search, the one before, and old.reddit.com. */
export const reddit: SiteAdapter = {
  id: 'reddit',
  name: 'Reddit',
  version: 'reddit-2026.11.3',
  origins: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://new.reddit.com/*',
    'https://sh.reddit.com/*',
  ],
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
      id: 'ad',
      path: POSTS,
      roots: [on.ad],
      ids: [own('id')],
      fields: {
        text: [{ sel: [on.itself], attr: 'post-title' }, { sel: [on.body, on.bodyOther, on.adText] }],
        author: own('author'),
        handle: own('author'),
        permalink: own('permalink'),
      },
      badgeIn: [on.bodyOther],
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: POSTS,
      roots: [on.comment, on.commentBare],
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
      id: 'found',
      path: /^\/(?:search|(?:r|u|user)\/[^/]+\/search)/,
      roots: [on.found],
      has: on.foundTitle,
      ids: [{ sel: [on.foundLink], attr: 'href', take: /\/comments\/(\w+)/ }],
      fields: {
        text: [{ sel: [on.foundTitle] }, { sel: [on.foundPreview] }],
        permalink: { sel: [on.foundLink], attr: 'href' },
        time: { sel: [on.foundTime], attr: 'ts' },
      },
      truncatedIf: [on.foundPreview],
      hasPermalinks: true,
    },
    {
      id: 'redesign-post',
      path: POSTS,
      roots: [on.redesignPost],
      ids: [{ sel: [on.itself], attr: 'id', take: /^(t3_\w+)$/ }],
      fields: {
        text: [{ sel: [on.redesignTitle, on.redesignAnyTitle] }, { sel: [on.redesignBody] }],
        author: { sel: [on.redesignAuthor], take: USER },
        handle: { sel: [on.redesignAuthor], take: USER },
        permalink: { sel: [on.redesignLink], attr: 'href' },
        timeText: { sel: [on.redesignTime] },
      },
      hasPermalinks: true,
    },
    {
      id: 'redesign-comment',
      path: POSTS,
      roots: [on.redesignComment],
      ids: [own('id')],
      fields: {
        text: [{ sel: [on.redesignCommentBody] }],
        author: { sel: [on.redesignCommentAuthor] },
        handle: { sel: [on.redesignCommentAuthor] },
        permalink: { sel: [on.redesignCommentTime], attr: 'href' },
        timeText: { sel: [on.redesignCommentTime] },
      },
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
  hook: redesignPost,
  skipLinks: /^https:\/\/(?:www|old|new|sh)\.reddit\.com\/(?:r|user)\/[^/]+\/comments\//,
};
