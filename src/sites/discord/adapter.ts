import type { SiteAdapter } from '../types.ts';
import { channelMessage } from './hook.ts';
import * as on from './selectors.ts';

/** Discord: channels of servers. Direct messages (`/channels/@me`) are private and are not read. */
export const discord: SiteAdapter = {
  id: 'discord',
  name: 'Discord',
  version: 'discord-2026.11.2',
  origins: ['https://discord.com/*'],
  surfaces: [
    {
      id: 'channel',
      path: /^\/channels\/\d+\//,
      roots: [on.message],
      has: on.text,
      ids: [{ sel: [on.itself], attr: 'id', take: /^chat-messages-(?:\d+-)?(\d+)$/ }],
      fields: {
        text: [{ sel: [on.text, on.framed], space: 'pre', outside: [on.reply], drop: [on.edited] }],
        author: { sel: [on.name, on.nameBlock], outside: [on.reply] },
        time: { sel: [on.time, on.anyTime], attr: 'datetime', outside: [on.reply] },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.list],
  content: on.list,
  loginIf: [on.signIn],
  emptyIf: [],
  hook: channelMessage,
};
