import type { Fields, SiteAdapter, Surface } from '../types.ts';
import * as on from './selectors.ts';

/** An opened post, by any of its addresses. */
const OPENED =
  /^\/(?:[^/]+\/(?:posts|videos)\/|groups\/[^/]+\/(?:posts|permalink)\/|permalink\.php|story\.php|reel\/)/;

/** The time's link may have no address before the pointer is over it; links in the text are not the post's own. */
const address = {
  sel: [on.postLink, on.permalinkLink, on.videoLink],
  attr: 'href',
  outside: [on.story, on.preview],
};
const person = { sel: [on.nameLink, on.headingLink], outside: [on.story, on.preview] };

const fields: Fields = {
  text: [{ sel: [on.storyInner, on.story, on.preview, on.quote, on.cardText], drop: [on.toggle] }],
  author: { ...person, sel: [on.nameLink, on.name, on.headingLink] },
  handle: {
    ...person,
    attr: 'href',
    take: /\/user\/(\d+)|profile\.php\?(?:.*&)?id=(\d+)|^(?:https:\/\/[^/]+)?\/(?!profile\.php)([\w.]+)\/?(?:[?#]|$)/,
  },
  permalink: address,
  // The label may be scrambled on purpose; it is kept as shown and never read as a time.
  timeText: { sel: address.sel, outside: address.outside },
  links: [on.outLink],
};

const common = {
  nested: [on.comment],
  ids: [
    {
      ...address,
      take: /\/(?:posts|permalink|videos|reel)\/(?:[^/?#]+\/)?(pfbid\w+|\d+)|[?&]story_fbid=(pfbid\w+|\d+)/,
    },
  ],
  fields,
  keepParams: ['story_fbid', 'id', 'v'],
  truncatedIf: [on.cut],
  hasPermalinks: true,
} satisfies Partial<Surface>;

/** Facebook on large screens: feed, groups, pages, search, the dialog of a post, a post's own page. */
export const facebook: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook',
  version: 'facebook-2026.11.1',
  origins: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  surfaces: [
    { id: 'dialog', roots: [on.dialog], has: on.story, ...common },
    {
      id: 'feed',
      path: new RegExp(`^(?!${OPENED.source.slice(1)})/(?!messages)`),
      roots: [on.numbered, on.feedChild, on.article],
      exclude: [on.comment, on.dialog],
      ...common,
    },
    {
      id: 'permalink',
      path: OPENED,
      roots: [on.numbered, on.article, on.main],
      has: on.story,
      exclude: [on.comment, on.dialog],
      ...common,
    },
  ],
  probes: [on.main],
  content: on.main,
  loginIf: [on.login],
  emptyIf: [],
  unwrap: [{ host: 'l.facebook.com', param: 'u' }],
  skipLinks: /^https:\/\/(?:www|web)\.facebook\.com\/hashtag\//,
};
