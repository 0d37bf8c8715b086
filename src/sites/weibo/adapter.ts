import type { SiteAdapter } from '../types.ts';
import { renderData } from './embedded.ts';
import { mobilePost } from './hook.ts';
import * as on from './selectors.ts';

const POST = /weibo\.com\/\d+\/(\w+)|^\/\d+\/(\w+)|\/detail\/(\w+)/;
const ACCOUNT = /\/(?:u\/|profile\/)?(\d{4,})/;
/** Where a post is passed on its account is written as "@name:". */
const NAMED = /^@?(.+?)\s*[:：]?$/;

/** Weibo: home, people, groups, one post with its comments, the search page, the mobile page. */
export const weibo: SiteAdapter = {
  id: 'weibo',
  name: 'Weibo',
  version: 'weibo-2026.11.2',
  origins: [
    'https://weibo.com/*',
    'https://www.weibo.com/*',
    'https://s.weibo.com/*',
    'https://m.weibo.cn/*',
  ],
  surfaces: [
    {
      id: 'reposted',
      path: /^\/(?!message|account)/,
      roots: [on.reposted],
      has: on.repostedLink,
      ids: [{ sel: [on.repostedTime], attr: 'href', take: POST }],
      fields: {
        text: [{ sel: [on.repostedText, on.repostedAnyText], drop: [on.fold] }],
        author: { sel: [on.repostedNick], take: NAMED },
        handle: { sel: [on.repostedLink], attr: 'href', take: ACCOUNT },
        permalink: { sel: [on.repostedTime], attr: 'href' },
        timeText: { sel: [on.repostedTime] },
      },
      truncatedIf: [on.unfold],
      hasPermalinks: true,
    },
    {
      id: 'reposted-found',
      roots: [on.foundForwarded],
      has: on.foundAuthor,
      ids: [{ sel: [on.foundTime], attr: 'href', take: POST }],
      fields: {
        text: [{ sel: [on.foundFull, on.foundText, on.foundAnyText], drop: [on.foundFold] }],
        author: { sel: [on.foundAuthor], take: NAMED },
        handle: { sel: [on.foundAuthor], attr: 'href', take: ACCOUNT },
        permalink: { sel: [on.foundTime], attr: 'href' },
        timeText: { sel: [on.foundTime] },
      },
      hasPermalinks: true,
    },
    {
      id: 'reposted-mobile',
      roots: [on.mobileRetweet],
      has: on.mobileRepostedAuthor,
      ids: [{ sel: [on.mobileMore], attr: 'href', take: /\/status\/(\w+)/ }],
      fields: {
        text: [{ sel: [on.mobileReposted], drop: [on.mobileMore] }],
        author: { sel: [on.mobileRepostedAuthor], take: NAMED },
        handle: { sel: [on.mobileRepostedAuthor], attr: 'href', take: ACCOUNT },
      },
      permalink: 'https://m.weibo.cn/detail/{id}',
      truncatedIf: [on.mobileMore],
      hasPermalinks: false,
    },
    {
      id: 'feed',
      path: /^\/(?!message|account)/,
      roots: [on.article, on.anyArticle],
      nested: [on.retweet],
      sharesIf: [on.retweet],
      ids: [{ sel: [on.time], attr: 'href', take: POST }],
      fields: {
        text: [{ sel: [on.text, on.anyText], drop: [on.fold] }],
        author: { sel: [on.author, on.authorLink] },
        handle: { sel: [on.authorLink], attr: 'href', take: ACCOUNT },
        permalink: { sel: [on.time], attr: 'href' },
        timeText: { sel: [on.time] },
      },
      truncatedIf: [on.unfold],
      hasPermalinks: true,
    },
    {
      id: 'comment',
      roots: [on.comment],
      ids: [],
      fields: {
        text: [{ sel: [on.commentText], drop: [on.fold] }],
        author: { sel: [on.commentAuthor] },
        handle: { sel: [on.commentAuthor], attr: 'href', take: ACCOUNT },
        timeText: { sel: [on.commentInfo] },
      },
      hasPermalinks: false,
    },
    {
      id: 'search',
      roots: [on.found, on.foundOther],
      nested: [on.forwarded],
      sharesIf: [on.forwarded],
      ids: [{ sel: [on.itself], attr: 'mid' }],
      fields: {
        text: [{ sel: [on.foundFull, on.foundText, on.foundAnyText], drop: [on.foundFold] }],
        author: { sel: [on.foundAuthor] },
        handle: { sel: [on.foundAuthor], attr: 'href', take: ACCOUNT },
        permalink: { sel: [on.foundTime], attr: 'href' },
        timeText: { sel: [on.foundTime] },
      },
      hasPermalinks: true,
    },
    {
      id: 'mobile',
      roots: [on.mobile],
      // The cards of a list lead to their posts by script alone: only a cut text names its own.
      has: on.mobileText,
      nested: [on.mobileRetweet],
      sharesIf: [on.mobileRetweet],
      ids: [{ sel: [on.mobileMore], attr: 'href', take: /\/status\/(\w+)/ }],
      fields: {
        text: [{ sel: [on.mobileText], drop: [on.mobileMore] }],
        author: { sel: [on.mobileAuthor] },
        handle: { sel: [on.mobileAccount], attr: 'href', take: ACCOUNT },
        timeText: { sel: [on.mobileTime] },
      },
      permalink: 'https://m.weibo.cn/detail/{id}',
      truncatedIf: [on.mobileMore],
      hasPermalinks: false,
    },
  ],
  probes: [on.app],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  unwrap: [{ host: 'weibo.cn', param: 'u' }],
  skipLinks:
    /^https:\/\/(?:s\.weibo\.com\/|m\.weibo\.cn\/(?:search|p\/index)|(?:www\.)?weibo\.com\/(?:n\/|u\/))/,
  hook: mobilePost,
  embedded: renderData,
};
