import { describedPost } from '../described.ts';
import type { Fields, SiteAdapter, Surface } from '../types.ts';
import { accountOf } from './hook.ts';
import * as on from './selectors.ts';

const ADDRESS = /(\/profile\/[^/?#]+\/post\/[^/?#]+)/;
const POST_ID = /\/post\/([^/?#]+)/;

const fields: Fields = {
  text: [{ sel: [on.text, on.wrapped], space: 'pre', inline: true }],
  // The account's name is found by the handle, see hook.ts: a repost names somebody else before it.
  handle: { sel: [on.itself], attr: 'data-testid', take: /-by-(.+)$/ },
  permalink: { sel: [on.timeLink, on.countLink, on.anyTimeLink], attr: 'href', take: ADDRESS },
  timeText: { sel: [on.timeLink, on.anyTimeLink] },
  links: [on.card],
};

const shared = {
  nested: [on.quote],
  ids: [{ sel: [on.timeLink, on.countLink, on.anyTimeLink], attr: 'href', take: POST_ID }],
  fields,
  hasPermalinks: true,
} satisfies Omit<Surface, 'id' | 'roots'>;

/** Bluesky: feeds, profiles, lists, threads, search. Its chat (`/messages`) is private and is not read. */
export const bluesky: SiteAdapter = {
  id: 'bluesky',
  name: 'Bluesky',
  version: 'bluesky-2026.11.1',
  origins: ['https://bsky.app/*'],
  surfaces: [
    { id: 'thread', path: /^\/profile\/[^/]+\/post\//, roots: [on.threadItem], ...shared },
    {
      id: 'feed',
      // Notifications are made of the same elements, and most of them are no posts.
      path: /^\/(?!messages|settings|notifications|profile\/[^/]+\/post\/)/,
      roots: [on.feedItem],
      ...shared,
    },
    {
      id: 'search',
      path: /^\/(?:search|hashtag)/,
      roots: [on.plainItem],
      has: on.replyButton,
      exclude: [on.feedItem],
      ...shared,
    },
  ],
  probes: [on.app],
  loginIf: [on.signIn],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/bsky\.app\/(?:hashtag|search|profile)\//,
  hook: accountOf,
  embedded: (document, page) =>
    describedPost(document, page, {
      surface: 'description',
      id: POST_ID,
      handle: /^\/profile\/([^/]+)\/post\//,
      author: /^(.*?)(?: \(@[^)]+\))?$/s,
    }),
};
