import type { SiteAdapter } from '../types.ts';
import { hiddenThreads } from './embedded.ts';
import { addressOfFloor } from './hook.ts';
import * as on from './selectors.ts';

const DAY = /(\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2})?)/;
const THREAD = 'https://tieba.baidu.com/p/{id}';

/** Baidu Tieba: forums, threads with all floors, search; the front end of before and of 2026. */
export const tieba: SiteAdapter = {
  id: 'tieba',
  name: 'Baidu Tieba',
  version: 'tieba-2026.11.1',
  origins: ['https://tieba.baidu.com/*'],
  surfaces: [
    {
      id: 'floor',
      roots: [on.floor],
      nested: [on.floorReplies],
      ids: [
        { sel: [on.itself], attr: 'data-pid' },
        { sel: [on.itself], attr: 'data-field', take: /"post_id":(\d+)/ },
      ],
      fields: {
        text: [{ sel: [on.floorText] }],
        author: { sel: [on.floorAuthor] },
        timeText: { sel: [on.floorTail], take: DAY },
      },
      keepParams: ['pid'],
      hasPermalinks: true,
    },
    {
      id: 'reply',
      roots: [on.reply],
      ids: [{ sel: [on.itself], attr: 'data-field', take: /"spid":"?(\d+)/ }],
      fields: {
        text: [{ sel: [on.replyText] }],
        author: { sel: [on.replyAuthor] },
        timeText: { sel: [on.replyTime] },
      },
      hasPermalinks: false,
    },
    {
      id: 'thread-list',
      roots: [on.listed],
      ids: [{ sel: [on.itself], attr: 'data-tid' }],
      fields: {
        text: [{ sel: [on.listedTitle] }, { sel: [on.listedText] }],
        author: { sel: [on.listedAuthor] },
        timeText: { sel: [on.listedTime] },
      },
      permalink: THREAD,
      hasPermalinks: true,
    },
    {
      id: 'search',
      roots: [on.found],
      ids: [{ sel: [on.foundLink], attr: 'data-tid' }],
      fields: {
        text: [{ sel: [on.foundTitle] }, { sel: [on.foundText] }],
        author: { sel: [on.foundAuthor] },
        timeText: { sel: [on.foundTime] },
      },
      permalink: THREAD,
      hasPermalinks: true,
    },
    {
      id: 'opening',
      roots: [on.opening],
      has: on.openingBody,
      nested: [on.newReplies],
      ids: [],
      fields: {
        text: [{ sel: [on.openingTitle] }, { sel: [on.openingText, on.openingAnyText], pick: 'all' }],
        author: { sel: [on.newAuthor] },
        timeText: { sel: [on.openingTime] },
      },
      hasPermalinks: true,
    },
    {
      id: 'comment',
      roots: [on.newReply],
      nested: [on.newNested],
      ids: [{ sel: [on.itself], around: '[data-id]', attr: 'data-id' }],
      fields: {
        text: [{ sel: [on.newReplyText, on.newReplyAnyText], drop: [on.newReplyTail] }],
        author: { sel: [on.newAuthor] },
        timeText: { sel: [on.newReplyTime] },
      },
      hasPermalinks: false,
    },
    {
      id: 'nested-comment',
      roots: [on.newNestedReply],
      ids: [{ sel: [on.itself], attr: 'data-id' }],
      fields: {
        text: [{ sel: [on.newReplyText, on.newReplyAnyText], drop: [on.newReplyTail] }],
        author: { sel: [on.newAuthor] },
        timeText: { sel: [on.newReplyTime] },
      },
      hasPermalinks: false,
    },
    {
      id: 'card',
      roots: [on.card],
      ids: [{ sel: [on.cardLink], attr: 'href', take: /\/p\/(\d+)/ }],
      fields: {
        text: [{ sel: [on.cardTitle] }, { sel: [on.cardText] }],
        author: { sel: [on.cardAuthor] },
        timeText: { sel: [on.cardTime], take: DAY },
      },
      permalink: THREAD,
      hasPermalinks: true,
    },
  ],
  probes: [on.page],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https?:\/\/tieba\.baidu\.com\/(?:f\?|home\/|i\/|p\/|hottopic)/,
  hook: addressOfFloor,
  embedded: hiddenThreads,
};
