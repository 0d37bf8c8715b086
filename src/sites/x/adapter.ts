import { describedPost } from '../described.ts';
import type { Field, SiteAdapter, Surface } from '../types.ts';
import { withAddress } from './hook.ts';
import * as on from './selectors.ts';

/** Messages are private; settings, sign-in and the like hold no posts. */
const POSTS =
  /^\/(?!(?:messages|settings|login|jobs|chat)(?:[/?#]|$)|i\/(?!status|article|lists|communities|bookmarks|events|web))/;
const STATUS = /\/(?:status|article)\/(\d+)/;

const shared = {
  ids: [
    { sel: [on.linkedTime], around: 'a', attr: 'href', take: STATUS, afterQuote: true },
    { sel: [on.statusLink], attr: 'href', take: STATUS },
  ],
  hasPermalinks: true,
} satisfies Partial<Surface>;

const author: Field = { sel: [on.nameLink, on.oldNameLink, on.nameBlock] };
const handle: Field = {
  sel: [on.nameLink, on.oldNameLink],
  attr: 'href',
  take: /^(?:https:\/\/[^/]+)?\/(\w+)\/?$/,
};
const permalink: Field = { sel: [on.linkedTime], around: 'a', attr: 'href', afterQuote: true };
const time: Field = { sel: [on.linkedTime], attr: 'datetime', afterQuote: true };

/** X: home, profile, search, list and thread pages are made of the same articles. */
export const x: SiteAdapter = {
  id: 'x',
  name: 'X (Twitter)',
  version: 'x-2026.11.2',
  origins: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
  surfaces: [
    {
      id: 'article',
      path: STATUS,
      roots: [on.post],
      has: on.articleText,
      nested: [on.articlePost],
      ...shared,
      fields: {
        text: [
          { sel: [on.articleTitle] },
          { sel: [on.articleText, on.articleOtherText], space: 'pre', drop: [on.unseen] },
        ],
        author,
        handle,
        permalink,
        time,
        links: [on.card],
      },
    },
    {
      id: 'article-alone',
      path: STATUS,
      roots: [on.articleView],
      has: on.articleText,
      exclude: [on.post],
      nested: [on.articlePost],
      ...shared,
      fields: {
        text: [{ sel: [on.articleTitle] }, { sel: [on.articleText], space: 'pre', drop: [on.unseen] }],
        author,
        handle,
        permalink,
        time,
      },
    },
    {
      id: 'timeline',
      path: POSTS,
      roots: [on.post],
      quoteFrom: { mark: on.userName, nth: 2 },
      ...shared,
      fields: {
        text: [{ sel: [on.text], space: 'pre', inline: true, drop: [on.showMore, on.unseen] }],
        author,
        handle,
        permalink,
        time,
        lang: { sel: [on.text], attr: 'lang' },
        links: [on.card],
      },
      truncatedIf: [on.showMore],
    },
  ],
  probes: [on.column],
  content: on.column,
  loginIf: [on.login],
  emptyIf: [on.emptyState],
  skipLinks: /^https:\/\/(?:mobile\.)?(?:x|twitter)\.com\/(?:hashtag\/|search\?)/,
  hook: withAddress,
  embedded: (document, page) =>
    describedPost(document, page, {
      surface: 'description',
      id: /\/status\/(\d+)/,
      handle: /^\/(\w+)\/status\//,
      author: /^(.*?)(?: \(@\w+\))? (?:on|auf|sur|en|su|no|в|上的?|さん) ?(?:X|Twitter)\b/s,
      text: /^“(.*)”$/s,
    }),
};
