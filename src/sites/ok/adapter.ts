import type { SiteAdapter } from '../types.ts';
import * as on from './selectors.ts';

const POSTS = /^\/(?!(?:messages|settings|music|dk\?.*(?:messages|settings))(?:[/?#]|$))/;

/** Odnoklassniki: news, walls, topics of groups. Not its messages. */
export const ok: SiteAdapter = {
  id: 'ok',
  name: 'Odnoklassniki (OK)',
  version: 'ok-2026.11.1',
  origins: ['https://ok.ru/*', 'https://m.ok.ru/*'],
  surfaces: [
    {
      id: 'post',
      path: POSTS,
      roots: [on.post, on.topic],
      nested: [on.reshared, on.comments],
      ids: [
        { sel: [on.link], attr: 'href', take: /\/(?:topic|statuses)\/(\d+)/ },
        { sel: [on.itself, on.number], attr: 'data-id1' },
      ],
      fields: {
        text: [{ sel: [on.text, on.textBlock], pick: 'all', drop: [on.more] }],
        author: { sel: [on.author] },
        handle: {
          sel: [on.author],
          attr: 'href',
          take: /^(?:https?:\/\/(?:m\.)?ok\.ru)?\/((?:(?:profile|group)\/)?[\w.-]+)/,
        },
        permalink: { sel: [on.link], attr: 'href' },
        timeText: { sel: [on.date] },
      },
      truncatedIf: [on.more],
      hasPermalinks: true,
    },
    {
      id: 'comment',
      path: POSTS,
      roots: [on.comment],
      ids: [{ sel: [on.itself], attr: 'data-id' }],
      fields: {
        text: [{ sel: [on.commentText] }],
        author: { sel: [on.commentAuthor] },
        timeText: { sel: [on.date] },
      },
      hasPermalinks: false,
    },
  ],
  probes: [on.page, on.post],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/(?:m\.)?ok\.ru\/(?:search|dk\?|(?:group|profile)\/\d+\/topic\/)/,
};
