import type { Fields, SiteAdapter, Surface } from '../types.ts';
import { tiktokVideos } from './embedded.ts';
import { videoAddress } from './hook.ts';
import * as on from './selectors.ts';

const HANDLE = /\/@([\w.-]+)/;
const VIDEO = /\/(?:video|photo)\/(\d+)/;
const OPENED = /^\/@[\w.-]*\/(?:video|photo)\//;

const fields: Fields = {
  text: [{ sel: [on.text, on.browseText, on.oldText], drop: [on.button] }],
  author: {
    sel: [on.nickname, on.browseNickname, on.username, on.browseUsername, on.accountLink],
    outside: [on.text, on.browseText],
    drop: [on.picture],
  },
  handle: { sel: [on.accountLink], attr: 'href', take: HANDLE, outside: [on.text, on.browseText] },
  permalink: { sel: [on.videoLink], attr: 'href' },
  timeText: { sel: [on.browseTime] },
};

const address = [
  { sel: [on.videoLink], attr: 'href', take: VIDEO },
  { sel: [on.player], attr: 'id', take: /^xgwrapper-\d+-(\d+)/ },
] as const satisfies Surface['ids'];

/** TikTok: feed, a video with its comments, search, profiles by the alternative texts of their pictures. */
export const tiktok: SiteAdapter = {
  id: 'tiktok',
  name: 'TikTok',
  version: 'tiktok-2026.11.1',
  origins: ['https://www.tiktok.com/*'],
  surfaces: [
    {
      id: 'feed',
      path: /^\/(?!messages)/,
      roots: [on.item],
      has: on.anyText,
      nested: [on.comment],
      ids: address,
      fields,
      // A video of the feed names its number only now and then.
      hasPermalinks: false,
    },
    {
      id: 'video',
      path: OPENED,
      roots: [on.detail, on.browser, on.app],
      has: on.anyText,
      exclude: [on.item],
      nested: [on.comment, on.item, on.tile],
      ids: [],
      fields: { ...fields, permalink: { sel: [] } },
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: /^\/(?!messages)/,
      roots: [on.comment, on.commentWrap],
      has: on.commentText,
      ids: [{ sel: [on.itself], attr: 'id', take: /^(\d{6,})$/ }],
      fields: {
        text: [{ sel: [on.commentText], drop: [on.button] }],
        author: { sel: [on.commentName] },
        handle: { sel: [on.accountLink], attr: 'href', take: HANDLE, outside: [on.commentText] },
        timeText: { sel: [on.commentTime] },
      },
      hasPermalinks: false,
    },
    {
      id: 'search',
      path: /^\/(?:search|tag\/)/,
      roots: [on.card, on.cardInList],
      has: on.videoLink,
      ids: address,
      fields: {
        text: [{ sel: [on.cardCaption, on.oldText, on.cardText], drop: [on.button, on.cardPerson] }],
        author: { sel: [on.cardAccount, on.accountLink], drop: [on.picture] },
        handle: { sel: [on.accountLink, on.videoLink], attr: 'href', take: HANDLE },
        permalink: { sel: [on.videoLink], attr: 'href' },
      },
      hasPermalinks: true,
    },
    {
      id: 'profile',
      path: /^\/@[\w.-]+\/?(?:$|[?#])/,
      roots: [on.tile],
      has: on.videoLink,
      ids: address,
      fields: {
        // "… created by Name with Name's original sound" is added for search engines.
        text: [{ sel: [on.described], attr: 'alt', take: /^(.*?)(?: created by .{1,80} with .{1,150})?$/s }],
        author: { sel: [on.videoLink], attr: 'href', take: HANDLE },
        handle: { sel: [on.videoLink], attr: 'href', take: HANDLE },
        permalink: { sel: [on.videoLink], attr: 'href' },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.known],
  loginIf: [on.login],
  emptyIf: [],
  skipLinks: /^https:\/\/www\.tiktok\.com\/(?:tag|@|music|search)/,
  hook: videoAddress,
  embedded: tiktokVideos,
};
