import type { SiteAdapter, Surface } from '../types.ts';
import { groupWriter } from './hook.ts';
import * as on from './selectors.ts';

const message = {
  roots: [on.message],
  exclude: [on.service],
  ids: [{ sel: [on.ownId], attr: 'data-post' }],
  fields: {
    text: [{ sel: [on.text], pick: 'innermost' }, { sel: [on.question] }, { sel: [on.answer], pick: 'all' }],
    author: { sel: [on.owner, on.writer] },
    handle: { sel: [on.ownId], attr: 'data-post', take: /^([^/]+)\// },
    permalink: { sel: [on.date], attr: 'href' },
    time: { sel: [on.time], attr: 'datetime' },
    lang: { sel: [] },
    links: [on.button, on.preview],
  },
  nested: [on.reply],
  hasPermalinks: true,
} satisfies Omit<Surface, 'id'>;

/** Public channel pages of Telegram: the list at t.me/s/<channel> and the frame that shows one post. */
export const telegramWeb: SiteAdapter = {
  id: 'telegram-web',
  name: 'Telegram (t.me)',
  version: 'telegram-web-2026.11.2',
  origins: ['https://t.me/*'],
  // The body of t.me/<channel>/<number> lives in a frame of the same address with ?embed=1.
  allFrames: true,
  surfaces: [
    { id: 'channel', path: /^\/s\//, ...message },
    { id: 'post-frame', path: /^\/[^/]+\/\d+\?(?:.*&)?embed=1/, ...message },
    {
      id: 'comment',
      path: /^\/[^/]+\/\d+\?(?:.*&)?discussion=1/,
      roots: [on.comment],
      nested: [on.reply],
      ids: [{ sel: [on.ownId], attr: 'data-post-id' }],
      fields: {
        text: [{ sel: [on.text], pick: 'innermost' }],
        author: { sel: [on.writer] },
        permalink: { sel: [on.date], attr: 'href' },
        time: { sel: [on.anyTime], attr: 'datetime' },
        links: [on.button, on.preview],
      },
      hasPermalinks: false,
    },
    {
      id: 'post-page',
      path: /^\/(?!s\/)[^/]+\/\d+(?!.*[?&]embed=1)/,
      // The frame is read by itself; this is for a saved page and for the user's own question.
      onRequest: true,
      roots: [on.wholePage],
      has: on.description,
      ids: [{ sel: [on.ogUrl], attr: 'content', take: /t\.me\/([^/?#]+\/\d+)/ }],
      fields: {
        text: [{ sel: [on.description], attr: 'content' }],
        author: { sel: [on.ogTitle], attr: 'content' },
      },
      permalink: 'https://t.me/{id}',
      hasPermalinks: false,
    },
  ],
  // A hashtag searches the channel.
  skipLinks: /^https:\/\/t\.me\/s\/[^?]*\?q=/,
  probes: [on.history, on.widget],
  loginIf: [],
  emptyIf: [on.emptyChannel],
  hook: groupWriter,
};
