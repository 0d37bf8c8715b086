import { describedPost } from '../described.ts';
import type { SiteAdapter, TextPart } from '../types.ts';
import { INSTANCES } from './instances.ts';
import * as on from './selectors.ts';

/** Direct messages stand at /conversations; settings hold no posts. */
const POSTS = /^\/(?!conversations|settings|auth|admin)/;
const NUMBER = /\/(\d+)(?:\/(?:embed)?)?(?:$|[?#])/;
const HANDLE = /^@?(.+)/;

const text: readonly TextPart[] = [
  { sel: [on.warning, on.oldWarning], drop: [on.control] },
  { sel: [on.text, on.serverText], drop: [on.unseen, on.control] },
];

/**
 * Mastodon: timelines, profiles, hashtags, search, opened and embedded posts; on large instances, since every
 * host has to be asked for. On any other host the same reading serves a user's own question (`markup`).
 */
export const mastodon: SiteAdapter = {
  id: 'mastodon',
  name: 'Mastodon',
  version: 'mastodon-2026.11.2',
  origins: INSTANCES.map((host) => `https://${host}/*`),
  surfaces: [
    {
      id: 'opened',
      path: POSTS,
      roots: [on.detailed],
      exclude: [on.direct],
      nested: [on.quoted],
      ids: [{ sel: [on.detailedLink], attr: 'href', take: NUMBER }],
      fields: {
        text,
        author: { sel: [on.name, on.nameBlock] },
        handle: { sel: [on.account], take: HANDLE },
        permalink: { sel: [on.detailedLink], attr: 'href' },
        time: { sel: [on.detailedTime], attr: 'datetime' },
        timeText: { sel: [on.detailedLink] },
        lang: { sel: [on.text], attr: 'lang' },
        links: [on.card],
      },
      hasPermalinks: true,
    },
    {
      id: 'timeline',
      path: POSTS,
      roots: [on.status, on.anyStatus, on.serverStatus],
      exclude: [on.quoted, on.direct],
      nested: [on.quoted],
      ids: [
        { sel: [on.itself], attr: 'data-id' },
        { sel: [on.dateLink], attr: 'href', take: NUMBER },
      ],
      fields: {
        text,
        author: { sel: [on.name, on.nameBlock] },
        handle: { sel: [on.account], take: HANDLE },
        permalink: { sel: [on.dateLink], attr: 'href' },
        time: { sel: [on.time], attr: 'datetime' },
        lang: { sel: [on.text], attr: 'lang' },
        links: [on.card],
      },
      hasPermalinks: true,
    },
    {
      id: 'article',
      path: POSTS,
      roots: [on.article],
      has: on.articleTime,
      exclude: [on.articleQuote],
      ids: [{ sel: [on.itself], attr: 'data-id' }],
      fields: {
        text: [
          { sel: [on.warning], drop: [on.control] },
          { sel: [on.articleText], drop: [on.unseen, on.control] },
        ],
        author: { sel: [on.name] },
        handle: { sel: [on.articleAccount], attr: 'title', take: HANDLE },
        permalink: { sel: [on.articleTime], around: 'a', attr: 'href' },
        time: { sel: [on.articleTime], attr: 'datetime' },
        lang: { sel: [on.articleText], attr: 'lang' },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.app],
  loginIf: [on.signIn],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/[^/]+\/(?:tags\/|@[^/]+\/?$)/,
  markup: on.app,
  embedded: (document, page) =>
    describedPost(document, page, {
      surface: 'description',
      id: /^\/(?:@[^/]+|users\/[^/]+\/statuses)\/(\d+)\/?$/,
      handle: /^\/(?:@|users\/)([^/]+)\//,
      author: /^(.*?)(?: \(@[^)]+\))?$/s,
    }),
};
