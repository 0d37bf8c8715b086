import type { SiteAdapter } from '../types.ts';
import { adNumber } from './hook.ts';
import * as on from './selectors.ts';

/** OLX, both front ends: lists of advertisements, an opened one. */
export const olx: SiteAdapter = {
  id: 'olx',
  name: 'OLX',
  version: 'olx-2026.11.1',
  origins: [
    'https://www.olx.pl/*',
    'https://www.olx.ua/*',
    'https://www.olx.ro/*',
    'https://www.olx.bg/*',
    'https://www.olx.pt/*',
    'https://www.olx.kz/*',
    'https://www.olx.uz/*',
    'https://www.olx.in/*',
    'https://www.olx.co.id/*',
    'https://www.olx.com.pk/*',
  ],
  surfaces: [
    {
      id: 'card',
      roots: [on.card],
      ids: [
        { sel: [on.itself], attr: 'id', take: /^(\d+)$/ },
        { sel: [on.cardLink], attr: 'href', take: /-ID(\w+)\.html/ },
      ],
      fields: {
        text: [{ sel: [on.cardTitle] }, { sel: [on.cardPay] }, { sel: [on.cardPlace] }],
        permalink: { sel: [on.cardLink], attr: 'href' },
      },
      hasPermalinks: true,
    },
    {
      id: 'box',
      roots: [on.box],
      ids: [{ sel: [on.cardLink], attr: 'href', take: /-iid-(\d+)/ }],
      fields: {
        text: [{ sel: [on.boxTitle] }, { sel: [on.boxPay] }, { sel: [on.boxPlace] }],
        permalink: { sel: [on.cardLink], attr: 'href' },
      },
      hasPermalinks: true,
    },
    {
      id: 'ad',
      roots: [on.page, on.pageOther],
      has: on.adText,
      nested: [on.card, on.box],
      ids: [],
      fields: {
        text: [{ sel: [on.adTitle] }, { sel: [on.adPay] }, { sel: [on.adText], drop: [on.adTextHeading] }],
        author: { sel: [on.adAuthor] },
        timeText: { sel: [on.adTime] },
      },
      badgeIn: [on.adText],
      hasPermalinks: true,
    },
  ],
  probes: [on.app],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/www\.olx\.[\w.]+\//,
  hook: adNumber,
};
