import type { SiteAdapter } from '../types.ts';
import { chatMessage } from './hook.ts';
import * as on from './selectors.ts';

/**
 * Telegram Web A: groups and channels. The address names the chat: a negative number is a group or a channel;
 * whatever else it says counts as private and is not read.
 */
export const telegramA: SiteAdapter = {
  id: 'telegram-a',
  name: 'Telegram Web A',
  version: 'telegram-a-2026.11.2',
  origins: ['https://web.telegram.org/*'],
  path: /^\/a(?:\/|$)/,
  surfaces: [
    {
      id: 'chat',
      path: /#-\d/,
      roots: [on.message],
      exclude: [on.own],
      unlessPage: on.person,
      nested: [on.reply],
      ids: [{ sel: [on.itself], attr: 'data-message-id', take: /^(\d+)$/ }],
      fields: {
        text: [
          {
            sel: [on.text],
            space: 'pre',
            drop: [on.meta, on.reply],
            sign: { sel: on.emoji, attr: 'data-alt' },
          },
        ],
        author: { sel: [on.sender] },
        timeText: { sel: [on.timeLabel] },
      },
      hasPermalinks: false,
    },
  ],
  probes: [on.list],
  loginIf: [on.signIn],
  content: on.column,
  emptyIf: [on.person],
  hook: chatMessage,
};
