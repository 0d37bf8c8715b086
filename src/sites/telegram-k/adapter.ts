import type { SiteAdapter } from '../types.ts';
import { groupMessage } from './hook.ts';
import * as on from './selectors.ts';

/** Telegram Web K: groups and channels. Private chats are read only as text that the user selects. */
export const telegramK: SiteAdapter = {
  id: 'telegram-k',
  name: 'Telegram Web K',
  version: 'telegram-k-2026.11.2',
  origins: ['https://web.telegram.org/*'],
  path: /^\/k(?:\/|$)/,
  surfaces: [
    {
      id: 'chat',
      roots: [on.bubble],
      exclude: [on.service, on.own],
      nested: [on.reply],
      ids: [{ sel: [on.itself], attr: 'data-mid' }],
      fields: {
        text: [
          {
            sel: [on.text, on.message],
            space: 'pre',
            sign: { sel: on.emoji, attr: 'data-sticker-emoji' },
            drop: [on.time, on.reactions, on.pin, on.reply],
          },
        ],
        author: { sel: [on.sender] },
        time: { sel: [on.itself], attr: 'data-timestamp', unix: true },
        timeText: { sel: [on.timeLabel, on.timeBlock] },
      },
      hasPermalinks: false,
    },
  ],
  probes: [on.bubbles],
  loginIf: [on.signIn],
  content: on.column,
  emptyIf: [on.privateBubble],
  hook: groupMessage,
};
