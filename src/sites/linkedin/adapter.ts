import { describedPost } from '../described.ts';
import type { Field, Selector, SiteAdapter } from '../types.ts';
import { addressed } from './hook.ts';
import { jobSurfaces } from './jobs.ts';
import * as on from './selectors.ts';

/** Pages that are made of posts; profiles, messages and settings are not. */
const FEEDS =
  /^\/(?:$|[?#]|feed|search|groups|posts|events|hashtag|(?:company|school|showcase)\/[^/]+\/?(?:posts|$|[?#])|in\/[^/]+\/recent-activity)/;
const HANDLE = /\/(?:in|company|school|showcase)\/([^/?#]+)/;
/** Beside the name may stand how near the account is: "• 2nd". */
const NAME = /^(.*?)\s*(?:[•·].*)?$/s;
const COMMENT = /(urn:li:comment:\(.*\))$/;

/** Around the name: above it may stand who liked or shared the post. */
const accountLink = (outside: readonly Selector[]): Field => ({
  sel: [on.sduiName, on.sduiAuthor, on.sduiLink],
  around: 'a',
  attr: 'href',
  take: HANDLE,
  outside,
});

/** LinkedIn, both front ends (feed, posts, comments, search), what guests see, and job pages. Not its messages. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  version: 'linkedin-2026.11.3',
  origins: ['https://*.linkedin.com/*'],
  surfaces: [
    {
      id: 'feed',
      path: FEEDS,
      roots: [on.classic, on.classicById],
      nested: [on.classicShared, on.classicComment],
      ids: [
        { sel: [on.itself], attr: 'data-urn' },
        { sel: [on.itself], attr: 'data-id' },
      ],
      fields: {
        text: [
          { sel: [on.classicText, on.classicAnyText, on.classicOldText], drop: [on.hiddenCopy, on.toggle] },
        ],
        author: { sel: [on.classicAuthor, on.classicOldAuthor], drop: [on.hiddenCopy] },
        handle: { sel: [on.classicLink], attr: 'href', take: HANDLE },
        timeText: { sel: [on.classicTime, on.classicOldTime], drop: [on.hiddenCopy] },
      },
      badgeIn: [on.classicHead],
      permalink: 'https://www.linkedin.com/feed/update/{id}/',
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: FEEDS,
      roots: [on.classicComment],
      ids: [{ sel: [on.itself], attr: 'data-id', take: COMMENT }],
      fields: {
        text: [{ sel: [on.commentText], drop: [on.hiddenCopy, on.toggle] }],
        author: { sel: [on.commentAuthor, on.commentOldAuthor], drop: [on.hiddenCopy], take: NAME },
        handle: { sel: [on.commentLink], attr: 'href', take: HANDLE },
        timeText: { sel: [on.commentTime] },
      },
      hasPermalinks: false,
    },
    {
      id: 'feed-sdui',
      path: FEEDS,
      roots: [on.sdui, on.sduiKeyed],
      has: on.sduiAnyText,
      nested: [on.sduiComment, on.sduiCommentHolder],
      // The page names neither an id nor an address: a fingerprint stands for it.
      ids: [],
      fields: {
        text: [{ sel: [on.sduiText, on.sduiShortText], drop: [on.sduiButton] }],
        author: { sel: [on.sduiName, on.sduiAuthor, on.sduiLink], outside: [on.sduiAnyText], take: NAME },
        handle: accountLink([on.sduiAnyText]),
      },
      hasPermalinks: false,
    },
    {
      id: 'post-sdui',
      path: /^\/(?:feed\/update|posts)\//,
      roots: [on.sduiPost, on.sduiPostAlone],
      has: on.sduiAnyText,
      nested: [on.sduiComment, on.sduiCommentHolder],
      ids: [],
      fields: {
        text: [{ sel: [on.sduiText, on.sduiShortText], drop: [on.sduiButton] }],
        author: { sel: [on.sduiName, on.sduiAuthor, on.sduiLink], outside: [on.sduiAnyText], take: NAME },
        handle: accountLink([on.sduiAnyText]),
      },
      hasPermalinks: true,
    },
    {
      id: 'comment-sdui',
      path: FEEDS,
      roots: [on.sduiComment, on.sduiCommentHolder],
      ids: [{ sel: [on.itself], attr: 'componentkey', take: COMMENT }],
      fields: {
        text: [{ sel: [on.sduiText, on.sduiCommentText], drop: [on.sduiButton] }],
        author: { sel: [on.sduiName, on.sduiAuthor, on.sduiLink], outside: [on.sduiText], take: NAME },
        handle: accountLink([on.sduiText]),
      },
      hasPermalinks: false,
    },
    {
      id: 'guest',
      path: FEEDS,
      roots: [on.guest],
      nested: [on.guestShared, on.guestComment],
      ids: [{ sel: [on.itself], attr: 'data-activity-urn' }],
      fields: {
        text: [{ sel: [on.guestText], space: 'pre', drop: [on.toggle] }],
        author: { sel: [on.guestAuthor] },
        handle: { sel: [on.guestAuthor], attr: 'href', take: HANDLE },
        timeText: { sel: [on.guestTime] },
      },
      badgeIn: [on.guestTextHolder],
      permalink: 'https://www.linkedin.com/feed/update/{id}/',
      hasPermalinks: true,
    },
    {
      id: 'guest-comment',
      path: FEEDS,
      roots: [on.guestComment],
      ids: [{ sel: [on.guestCommentId], attr: 'data-semaphore-content-urn', take: COMMENT }],
      fields: {
        text: [{ sel: [on.guestCommentText], space: 'pre', drop: [on.toggle] }],
        author: { sel: [on.guestCommentAuthor] },
        handle: { sel: [on.guestCommentAuthor], attr: 'href', take: HANDLE },
        timeText: { sel: [on.guestCommentTime, on.guestTime] },
      },
      hasPermalinks: false,
    },
    ...jobSurfaces,
  ],
  probes: [on.page],
  content: on.page,
  loginIf: [on.login],
  emptyIf: [],
  unwrap: [{ host: 'www.linkedin.com', param: 'url' }],
  skipLinks:
    /^https:\/\/[\w.]*linkedin\.com\/(?:feed\/hashtag|search\/results|company\/|jobs\/view\/|signup)/,
  hook: addressed,
  embedded: (document, page) =>
    describedPost(document, page, {
      surface: 'description',
      id: /^\/posts\/.*?((?:activity|ugcPost|share)-\d{10,})/,
      author: /^(.*?)(?: (?:on|auf|sur|en) LinkedIn\b| \| )/s,
    }),
};
