import type { Fields, SiteAdapter, Surface } from '../types.ts';
import { FORUMS } from './forums.ts';
import * as on from './selectors.ts';

const fields: Fields = {
  text: [{ sel: [on.itself], drop: [on.control] }],
  author: { sel: [on.authorName, on.authorLink, on.author] },
  permalink: { sel: [on.timeLink, on.bookmark], around: 'a', attr: 'href' },
  time: { sel: [on.time], attr: 'datetime' },
};

export const articles: Surface = {
  id: 'articles',
  roots: [on.article],
  exclude: [on.furniture],
  ids: [],
  fields,
  hasPermalinks: false,
};

/**
 * Pages of which nothing is known: posts of known forum software, blocks that look like posts, else the page's
 * description of itself. Never in the registry: it is used when the user asks, and by read-page (read-generic.ts
 * chooses between the surfaces).
 */
export const generic: SiteAdapter = {
  id: 'generic',
  name: 'Other pages',
  version: 'generic-2026.11.2',
  origins: [],
  surfaces: [
    ...FORUMS,
    articles,
    { id: 'list', roots: [on.listItem], exclude: [on.furniture], ids: [], fields, hasPermalinks: false },
    {
      id: 'meta',
      roots: [on.wholePage],
      has: on.description,
      ids: [],
      fields: {
        text: [{ sel: [on.description, on.title], attr: 'content' }],
        author: { sel: [on.writer], attr: 'content' },
        permalink: { sel: [on.address], attr: 'content' },
        time: { sel: [on.published], attr: 'content' },
      },
      hasPermalinks: false,
    },
  ],
  hosts: [on.component],
  probes: [],
  loginIf: [],
  emptyIf: [],
};
