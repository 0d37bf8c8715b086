import type { SiteAdapter } from '../types.ts';
import { initialState } from './embedded.ts';
import { openedNote } from './hook.ts';
import * as on from './selectors.ts';

const NOTE_ID =
  /\/(?:explore|search_result|discovery\/item)\/([0-9a-z]{16,})|\/user\/profile\/[^/?]+\/([0-9a-z]{16,})/;
const PROFILE = /\/user\/profile\/([^/?]+)/;

/** Xiaohongshu (RedNote): a note with its comments; lists of notes, which show titles alone. */
export const xiaohongshu: SiteAdapter = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu (RedNote)',
  version: 'xiaohongshu-2026.11.1',
  origins: ['https://www.xiaohongshu.com/*', 'https://www.rednote.com/*'],
  surfaces: [
    {
      id: 'note',
      roots: [on.note, on.noteOld],
      nested: [on.comments],
      ids: [],
      fields: {
        text: [
          { sel: [on.title], space: 'pre' },
          { sel: [on.text, on.textOld], space: 'pre' },
        ],
        author: { sel: [on.author] },
        handle: { sel: [on.authorLink], attr: 'href', take: PROFILE },
        timeText: { sel: [on.date] },
      },
      hasPermalinks: true,
    },
    {
      id: 'card',
      roots: [on.card],
      has: on.cardLink,
      exclude: [on.searches],
      ids: [{ sel: [on.cardLink], attr: 'href', take: NOTE_ID }],
      fields: {
        text: [{ sel: [on.cardTitle] }],
        author: { sel: [on.cardAuthor] },
        handle: { sel: [on.cardAuthorLink], attr: 'href', take: PROFILE },
      },
      permalink: 'https://www.xiaohongshu.com/explore/{id}',
      hasPermalinks: true,
    },
    {
      id: 'comment',
      roots: [on.comment],
      ids: [{ sel: [on.itself], attr: 'id', take: /^comment-(.+)$/ }],
      fields: {
        text: [{ sel: [on.commentText], space: 'pre' }],
        author: { sel: [on.commentAuthor] },
        handle: { sel: [on.commentLink], attr: 'href', take: PROFILE },
        timeText: { sel: [on.commentDate], drop: [on.place] },
      },
      hasPermalinks: false,
    },
  ],
  probes: [on.app],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/www\.(?:xiaohongshu|rednote)\.com\/(?:search_result|user\/profile)/,
  hook: openedNote,
  embedded: initialState,
};
