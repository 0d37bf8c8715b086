import type { SiteAdapter } from '../types.ts';
import { describedJob } from './embedded.ts';
import { openedJob } from './hook.ts';
import * as on from './selectors.ts';

/** Glints: lists of jobs, an opened job. Its blog and its pages of companies are not read. */
export const glints: SiteAdapter = {
  id: 'glints',
  name: 'Glints',
  version: 'glints-2026.11.1',
  origins: ['https://glints.com/*'],
  surfaces: [
    {
      id: 'card',
      path: /^\/(?:[a-z]{2}\/){0,2}(?:opportunities\/jobs|job-category|job-location)\//,
      roots: [on.card, on.cardOther],
      has: on.cardLink,
      ids: [
        { sel: [on.itself], attr: 'data-gtm-job-id' },
        { sel: [on.cardLink], attr: 'href', take: /\/jobs\/[^/]+\/([0-9a-f-]{36})/ },
      ],
      fields: {
        text: [
          { sel: [on.cardTitle, on.cardTitleNew] },
          { sel: [on.cardPay] },
          { sel: [on.cardTag], pick: 'all' },
          { sel: [on.cardOrg, on.cardOrgOther] },
          { sel: [on.cardPlace, on.cardPlaceOld] },
        ],
        author: { sel: [on.cardOrg, on.cardOrgOther] },
        permalink: { sel: [on.cardLink], attr: 'href' },
        timeText: { sel: [on.cardTime] },
      },
      hasPermalinks: true,
    },
    {
      id: 'job',
      path: /^\/(?:[a-z]{2}\/){0,2}opportunities\/jobs\/[^/?#]+\/[0-9a-f-]{36}/,
      roots: [on.job, on.jobPage],
      has: on.jobBody,
      nested: [on.card, on.cardOther],
      ids: [],
      fields: {
        text: [
          { sel: [on.jobTitle] },
          { sel: [on.jobOrg] },
          { sel: [on.jobPlace] },
          { sel: [on.jobPay] },
          { sel: [on.jobFact], pick: 'all' },
          { sel: [on.jobText, on.jobTextOther], outside: [on.aboutOrg] },
        ],
        author: { sel: [on.jobOrg] },
        timeText: { sel: [on.jobTime] },
      },
      badgeIn: [on.jobText, on.jobTextOther],
      hasPermalinks: true,
    },
  ],
  probes: [on.page],
  loginIf: [on.login, on.loginStart],
  emptyIf: [],
  skipLinks: /^https:\/\/glints\.com\//,
  hook: openedJob,
  embedded: describedJob,
};
