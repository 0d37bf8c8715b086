import type { Fields, SiteAdapter, Surface } from '../types.ts';
import { ACCOUNT, POST_NUMBER } from './address.ts';
import { facebookStories } from './embedded.ts';
import { facebookPost } from './hook.ts';
import * as on from './selectors.ts';

/** An opened post, by any of its addresses. */
const OPENED =
  /^\/(?:[^/]+\/(?:posts|videos)\/|groups\/[^/]+\/(?:posts|permalink)\/|permalink\.php|story\.php|photo|watch\/\?v=)/;
/** Not a label that is scrambled on purpose, with letters that are not seen or marks that join them. */
const SHOWN_TIME = /^([^\u034f]{1,40})$/;
const REEL = /^\/reel\//;

/** The time's link may have no address before the pointer is over it; links in the text are not the post's own. */
const address = {
  sel: [on.postLink, on.permalinkLink, on.videoLink, on.groupPhoto, on.photoLink],
  attr: 'href',
  outside: [on.storyOrPreview],
};
const person = { sel: [on.memberLink, on.nameLink, on.headingLink], outside: [on.storyOrPreview] };

const fields: Fields = {
  text: [{ sel: [on.storyInner, on.story, on.preview, on.quote, on.cardText], drop: [on.toggle] }],
  author: { ...person, sel: [on.memberLink, on.nameLink, on.name, on.headingLink] },
  handle: { ...person, attr: 'href', take: ACCOUNT },
  permalink: address,
  timeText: { sel: [on.postLink, on.permalinkLink], outside: address.outside, take: SHOWN_TIME },
  links: [on.outLink],
};

/** From the heading of a post that is passed on, the rest is that post's. */
const OTHER = { mark: on.heading, nth: 2 };

const common = {
  nested: [on.comment],
  quoteFrom: OTHER,
  ids: [{ ...address, take: POST_NUMBER }],
  fields,
  keepParams: ['story_fbid', 'id', 'v', 'fbid', 'multi_permalinks'],
  truncatedIf: [on.cut],
  hasPermalinks: true,
} satisfies Partial<Surface>;

/** Facebook on large screens: feed, groups, pages, search, the dialog of a post, a post's own page, reels, comments. */
export const facebook: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook',
  version: 'facebook-2026.11.3',
  origins: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  surfaces: [
    {
      id: 'shared',
      path: /^\/(?!messages)/,
      roots: [on.story],
      behind: { holder: on.unit, ...OTHER },
      ids: [],
      fields: { text: [{ sel: [on.itself], drop: [on.toggle] }] },
      truncatedIf: [on.cut],
      hasPermalinks: false,
    },
    { id: 'dialog', roots: [on.dialog], has: on.storyOrPreview, ...common },
    {
      id: 'feed',
      path: new RegExp(`^(?!${OPENED.source.slice(1)})(?!${REEL.source.slice(1)})/(?!messages)`),
      roots: [on.numbered, on.feedChild, on.timelineUnit, on.article],
      has: on.postMark,
      exclude: [on.comment, on.dialog],
      ...common,
    },
    {
      id: 'permalink',
      path: OPENED,
      roots: [on.numbered, on.article, on.main],
      has: on.storyOrPreview,
      exclude: [on.comment, on.dialog],
      ...common,
    },
    {
      id: 'reel',
      path: REEL,
      roots: [on.main],
      has: on.reel,
      exclude: [on.dialog],
      ...common,
      fields: {
        ...fields,
        text: [{ sel: [on.storyInner, on.story, on.caption], drop: [on.toggle] }],
      },
    },
    {
      id: 'comment',
      path: /^\/(?!messages)/,
      roots: [on.comment],
      has: on.commentNumber,
      ids: [
        { sel: [on.commentNumber], attr: 'href', take: /[?&]reply_comment_id=([\w%=-]+)/ },
        { sel: [on.commentLink, on.commentNumber], attr: 'href', take: /[?&]comment_id=([\w%=-]+)/ },
      ],
      fields: {
        text: [{ sel: [on.commentLine], pick: 'all', outside: [on.anyLink], drop: [on.toggle] }],
        author: { sel: [on.commentPerson], outside: [on.commentLine] },
        handle: { sel: [on.commentPerson], attr: 'href', take: ACCOUNT, outside: [on.commentLine] },
        permalink: { sel: [on.commentLink], attr: 'href', outside: [on.commentLine] },
        timeText: { sel: [on.commentLink], outside: [on.commentLine], take: SHOWN_TIME },
      },
      keepParams: ['story_fbid', 'id', 'v', 'fbid', 'comment_id', 'reply_comment_id'],
      hasPermalinks: true,
    },
  ],
  probes: [on.main],
  content: on.main,
  loginIf: [on.login],
  emptyIf: [],
  unwrap: [{ host: 'l.facebook.com', param: 'u' }],
  skipLinks: /^https:\/\/(?:www|web)\.facebook\.com\/hashtag\//,
  hook: facebookPost,
  embedded: facebookStories,
};
