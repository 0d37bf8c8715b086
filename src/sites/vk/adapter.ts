import type { SiteAdapter } from '../types.ts';
import * as on from './selectors.ts';

const POST_ID = /^(?:post|wall)?(-?\d+_\d+)$/;
const WALL_ID = /\/?wall(-?\d+_\d+)/;
const WALL_LINK = /^((?:https?:\/\/[\w.]+)?\/wall-?\d+_\d+)/;
/** Messages and mail are private; settings hold no posts. */
const POSTS = /^\/(?!(?:im|mail|settings|al_im|write\d*)(?:[/?#.]|$))/;
const PATH = /^(?:https?:\/\/(?:m\.)?vk\.(?:com|ru))?\/([\w.]+)\/?(?:\?|$)/;

/** VK: news, walls of people and groups, opened posts, both front ends and the mobile page. */
export const vk: SiteAdapter = {
  id: 'vk',
  name: 'VK',
  version: 'vk-2026.11.2',
  origins: ['https://vk.com/*', 'https://m.vk.com/*', 'https://vk.ru/*', 'https://m.vk.ru/*'],
  surfaces: [
    {
      id: 'reposted',
      path: POSTS,
      roots: [on.reposted],
      has: on.repostedText,
      nested: [on.repost, on.replies, on.newComment],
      ids: [
        { sel: [on.repostedNumber, on.itself], attr: 'data-post-id', take: POST_ID },
        { sel: [on.repostedDate, on.newDate, on.wallLink], attr: 'href', take: WALL_ID },
      ],
      fields: {
        text: [{ sel: [on.newText, on.reactText, on.oldText, on.mobileText], drop: [on.toggle] }],
        author: { sel: [on.repostedAuthor, on.newAuthor, on.mobileAuthor, on.olderAuthor] },
        handle: {
          sel: [on.repostedAuthor, on.newAuthor, on.mobileAuthor, on.olderAuthor],
          attr: 'href',
          take: PATH,
        },
        permalink: { sel: [on.repostedDate, on.newDate, on.wallLink], attr: 'href', take: WALL_LINK },
        timeText: { sel: [on.repostedDate, on.newDate, on.shownDate] },
      },
      permalink: 'https://vk.com/wall{id}',
      truncatedIf: [on.clamped],
      hasPermalinks: true,
    },
    {
      id: 'post',
      path: POSTS,
      roots: [on.newPost, on.post, on.mobilePost, on.layer, on.numbered],
      exclude: [on.inAnother],
      nested: [on.repost, on.replies, on.newComment, on.mobileComment],
      sharesIf: [on.reposted],
      ids: [
        { sel: [on.itself], attr: 'data-post-id', take: POST_ID },
        { sel: [on.itself], attr: 'id', take: POST_ID },
        { sel: [on.itself], around: '[data-post-id]', attr: 'data-post-id', take: POST_ID },
        { sel: [on.newDate, on.oldDate, on.mobileDate, on.wallLink], attr: 'href', take: WALL_ID },
      ],
      fields: {
        text: [
          { sel: [on.newText, on.reactText, on.oldText, on.mobileText, on.otherText], drop: [on.toggle] },
        ],
        author: {
          sel: [on.newAuthor, on.oldAuthor, on.oldAuthorLink, on.mobileAuthor, on.olderAuthor],
        },
        handle: {
          sel: [on.newAuthor, on.oldAuthorLink, on.mobileAuthor, on.olderAuthor],
          attr: 'href',
          take: PATH,
        },
        permalink: {
          sel: [on.newDate, on.oldDate, on.mobileDate, on.wallLink],
          attr: 'href',
          take: WALL_LINK,
        },
        time: { sel: [on.unixTime], attr: 'time', unix: true },
        timeText: { sel: [on.newDate, on.shownDate] },
      },
      permalink: 'https://vk.com/wall{id}',
      truncatedIf: [on.clamped],
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: POSTS,
      roots: [on.newComment, on.oldComment, on.mobileComment],
      ids: [
        { sel: [on.commentDate, on.commentLink], attr: 'href', take: /reply=(\d+)/ },
        { sel: [on.itself], attr: 'data-post-id', take: POST_ID },
        { sel: [on.itself], attr: 'id', take: /(-?\d+_\d+)$/ },
      ],
      fields: {
        text: [{ sel: [on.commentText, on.oldCommentText], drop: [on.toggle] }],
        author: { sel: [on.commentOwner, on.oldCommentOwner] },
        handle: { sel: [on.commentOwner, on.oldCommentOwner], attr: 'href', take: PATH },
        permalink: { sel: [on.commentDate, on.commentLink], attr: 'href' },
        timeText: { sel: [on.commentDate, on.oldCommentDate] },
      },
      keepParams: ['reply', 'thread'],
      hasPermalinks: false,
    },
  ],
  probes: [on.page, on.newPost],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  unwrap: [
    { host: 'vk.com', param: 'to' },
    { host: 'm.vk.com', param: 'to' },
    { host: 'vk.ru', param: 'to' },
  ],
  skipLinks: /^https:\/\/(?:m\.)?vk\.(?:com|ru)\/(?:feed\?|search\?|wall)/,
};
