import type { SiteAdapter } from '../types.ts';
import { adName } from './hook.ts';
import * as on from './selectors.ts';

/** Jiji: lists of advertisements, an opened one. */
export const jiji: SiteAdapter = {
  id: 'jiji',
  name: 'Jiji',
  version: 'jiji-2026.11.1',
  origins: [
    'https://jiji.ng/*',
    'https://jiji.co.ke/*',
    'https://jiji.ug/*',
    'https://jiji.co.tz/*',
    'https://jiji.com.gh/*',
    'https://jiji.com.et/*',
  ],
  surfaces: [
    {
      id: 'card',
      roots: [on.card, on.cardOther],
      ids: [],
      fields: {
        text: [
          { sel: [on.cardTitle] },
          { sel: [on.cardPay] },
          { sel: [on.cardText] },
          { sel: [on.cardPlace] },
        ],
        permalink: { sel: [on.itself, on.cardLink], attr: 'href' },
      },
      hasPermalinks: true,
    },
    {
      id: 'ad',
      roots: [on.page, on.pageOther],
      has: on.adText,
      nested: [on.card],
      ids: [],
      fields: {
        text: [{ sel: [on.adTitle] }, { sel: [on.adPay] }, { sel: [on.adPlace] }, { sel: [on.adText] }],
        author: { sel: [on.adAuthor] },
      },
      hasPermalinks: true,
    },
  ],
  probes: [on.app],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/jiji\.[\w.]+\//,
  hook: adName,
};
