import type { SiteAdapter } from '../types.ts';
import { jobNumber } from './hook.ts';
import * as on from './selectors.ts';

/** Pages that are made of posts; profiles, messages and settings are not. */
const FEEDS =
  /^\/(?:$|[?#]|feed|search|groups|posts|events|hashtag|(?:company|school|showcase)\/[^/]+\/?(?:posts|$|[?#])|in\/[^/]+\/recent-activity)/;
const HANDLE = /\/(?:in|company|school|showcase)\/([^/?#]+)/;

/** LinkedIn, both front ends (feed, activity, search), what guests see, and job pages. Not its messages. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  version: 'linkedin-2026.11.1',
  origins: ['https://*.linkedin.com/*'],
  surfaces: [
    {
      id: 'feed',
      path: FEEDS,
      roots: [on.classic],
      nested: [on.classicShared, on.classicComment],
      ids: [{ sel: [on.itself], attr: 'data-urn' }],
      fields: {
        text: [{ sel: [on.classicText], drop: [on.hiddenCopy, on.toggle] }],
        author: { sel: [on.classicAuthor], drop: [on.hiddenCopy] },
        handle: { sel: [on.classicLink], attr: 'href', take: HANDLE },
        timeText: { sel: [on.classicTime] },
      },
      permalink: 'https://www.linkedin.com/feed/update/{id}/',
      hasPermalinks: true,
    },
    {
      id: 'feed-sdui',
      path: FEEDS,
      roots: [on.sdui],
      has: on.sduiText,
      // The page names neither an id nor an address: a fingerprint stands for it.
      ids: [],
      fields: {
        text: [{ sel: [on.sduiText], drop: [on.sduiButton] }],
        author: { sel: [on.sduiAuthor, on.sduiLink], outside: [on.sduiText] },
        handle: { sel: [on.sduiLink], attr: 'href', take: HANDLE, outside: [on.sduiText] },
      },
      hasPermalinks: false,
    },
    {
      id: 'guest',
      path: FEEDS,
      roots: [on.guest],
      ids: [{ sel: [on.itself], attr: 'data-activity-urn' }],
      fields: {
        text: [{ sel: [on.guestText], space: 'pre', drop: [on.toggle] }],
        author: { sel: [on.guestAuthor] },
        handle: { sel: [on.guestAuthor], attr: 'href', take: HANDLE },
        timeText: { sel: [on.guestTime] },
      },
      permalink: 'https://www.linkedin.com/feed/update/{id}/',
      hasPermalinks: true,
    },
    {
      id: 'job-guest',
      path: /^\/jobs\//,
      roots: [on.page],
      has: on.jobTitle,
      ids: [],
      fields: {
        text: [
          { sel: [on.jobTitle] },
          { sel: [on.jobOrg] },
          { sel: [on.jobPlace] },
          { sel: [on.jobText], drop: [on.toggle] },
        ],
        author: { sel: [on.jobOrg] },
        handle: { sel: [on.jobOrg], attr: 'href', take: HANDLE },
      },
      hasPermalinks: true,
    },
    {
      id: 'job',
      path: /^\/jobs\//,
      roots: [on.page],
      has: on.memberAnyText,
      ids: [],
      fields: {
        text: [
          { sel: [on.memberTitle] },
          { sel: [on.memberOrg] },
          { sel: [on.memberText, on.memberSduiText], drop: [on.hiddenCopy, on.toggle] },
        ],
        author: { sel: [on.memberOrg] },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.page],
  content: on.page,
  loginIf: [on.login],
  emptyIf: [],
  skipLinks: /^https:\/\/[\w.]*linkedin\.com\/(?:feed\/hashtag|search\/results|company\/)/,
  hook: jobNumber,
};
