import type { SiteAdapter } from '../types.ts';
import { instagramPosts } from './embedded.ts';
import { sayOfPage } from './hook.ts';
import * as on from './selectors.ts';

/** The account in the address of a profile. */
const ACCOUNT =
  /^(?:https:\/\/[^/]+)?\/(?!explore\/|p\/|reels?\/|stories\/|direct\/|accounts\/)([\w.]+)\/?(?:[?#]|$)/;
const CODE = /\/(?:p|reels?|tv)\/([\w-]+)/;
/** The feed, and posts by any of their addresses. */
const POSTS = /^\/(?:$|[?#]|(?:[\w.]+\/)?(?:p|reels?|tv)\/)/;
const OPENED = /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/[\w-]+/;
/** Profiles, tags and places are grids of pictures. */
const GRIDS =
  /^\/(?:explore\/(?:tags|locations|search)\/|(?!(?:explore|p|reels?|tv|stories|direct|accounts|about|legal|web|developer)(?:\/|$))[\w.]+\/?(?:$|[?#]|reels\/?$|tagged\/?$))/;

/** Instagram: feed, post with its comments, profile and tag grids by their alternative texts. Not its messages. */
export const instagram: SiteAdapter = {
  id: 'instagram',
  name: 'Instagram',
  version: 'instagram-2026.11.2',
  origins: ['https://www.instagram.com/*'],
  surfaces: [
    {
      id: 'feed',
      path: POSTS,
      roots: [on.post],
      has: on.time,
      nested: [on.comment],
      ids: [{ sel: [on.linkedTime, on.postAddress], around: 'a', attr: 'href', take: CODE }],
      fields: {
        text: [{ sel: [on.title, on.caption, on.wrapped], drop: [on.button] }],
        author: { sel: [on.headerLink, on.personLink], drop: [on.picture] },
        handle: { sel: [on.headerLink, on.personLink], attr: 'href', take: ACCOUNT },
        permalink: { sel: [on.linkedTime, on.postAddress], around: 'a', attr: 'href' },
        time: { sel: [on.linkedTime, on.time], attr: 'datetime' },
        links: [on.outLink],
      },
      truncatedIf: [on.cut],
      hasPermalinks: true,
    },
    {
      id: 'opened',
      path: OPENED,
      roots: [on.opened],
      has: on.wrapped,
      nested: [on.commentBlock],
      ids: [{ sel: [on.linkedTime], around: 'a', attr: 'href', take: CODE }],
      fields: {
        text: [{ sel: [on.wrapped], drop: [on.button] }],
        author: { sel: [on.openedPerson], drop: [on.picture] },
        handle: { sel: [on.openedPerson], attr: 'href', take: ACCOUNT },
        permalink: { sel: [on.linkedTime], around: 'a', attr: 'href' },
        time: { sel: [on.linkedTime, on.time], attr: 'datetime' },
        links: [on.outLink],
      },
      badgeIn: [on.aroundCaption],
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: POSTS,
      roots: [on.comment, on.commentRow, on.commentBlock],
      has: on.commentAddress,
      nested: [on.list],
      ids: [
        { sel: [on.commentAddress], attr: 'href', take: /\/r\/(\d+)/ },
        { sel: [on.commentAddress], attr: 'href', take: /\/c\/(\d+)/ },
      ],
      fields: {
        text: [
          {
            sel: [on.commentText, on.commentSpan],
            pick: 'longest',
            outside: [on.anyLink, on.button, on.time],
            drop: [on.button],
          },
        ],
        author: { sel: [on.commentPerson, on.anyLink], drop: [on.picture] },
        handle: { sel: [on.commentPerson, on.anyLink], attr: 'href', take: ACCOUNT },
        permalink: { sel: [on.commentAddress], attr: 'href' },
        time: { sel: [on.time], attr: 'datetime' },
      },
      hasPermalinks: true,
    },
    {
      id: 'grid',
      path: GRIDS,
      roots: [on.tile],
      has: on.described,
      ids: [{ sel: [on.tileLink], attr: 'href', take: CODE }],
      fields: {
        text: [{ sel: [on.described], attr: 'alt' }],
        author: { sel: [on.tileLink], attr: 'href', take: /\/([\w.]+)\/(?:p|reel)\// },
        handle: { sel: [on.tileLink], attr: 'href', take: /\/([\w.]+)\/(?:p|reel)\// },
        permalink: { sel: [on.tileLink], attr: 'href' },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.main],
  content: on.main,
  loginIf: [on.login],
  emptyIf: [],
  unwrap: [{ host: 'l.instagram.com', param: 'u' }],
  skipLinks: /^https:\/\/www\.instagram\.com\//,
  hook: sayOfPage,
  embedded: instagramPosts,
};
