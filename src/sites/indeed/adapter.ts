import type { SiteAdapter } from '../types.ts';
import { describedJob } from './embedded.ts';
import { jobKey } from './hook.ts';
import * as on from './selectors.ts';

/** Indeed: lists of jobs, an opened job. */
export const indeed: SiteAdapter = {
  id: 'indeed',
  name: 'Indeed',
  version: 'indeed-2026.11.1',
  origins: ['https://*.indeed.com/*'],
  surfaces: [
    {
      id: 'card',
      roots: [on.card, on.cardOther],
      has: on.cardTitle,
      ids: [{ sel: [on.cardLink], attr: 'data-jk' }],
      fields: {
        text: [
          { sel: [on.cardTitle] },
          { sel: [on.cardOrg] },
          { sel: [on.cardPlace] },
          { sel: [on.cardPay] },
          { sel: [on.cardText], pick: 'all' },
        ],
        author: { sel: [on.cardOrg] },
        timeText: { sel: [on.cardTime] },
      },
      keepParams: ['jk'],
      hasPermalinks: true,
    },
    {
      id: 'job',
      roots: [on.job, on.jobOld, on.jobPane, on.jobPage],
      has: on.jobBody,
      nested: [on.card],
      ids: [],
      fields: {
        text: [
          { sel: [on.jobTitle], drop: [on.jobTitleNote] },
          { sel: [on.jobOrg, on.jobOrgNew] },
          { sel: [on.jobPlace] },
          { sel: [on.jobPay, on.jobSummary], pick: 'all' },
          { sel: [on.jobText, on.jobTextNew] },
        ],
        author: { sel: [on.jobOrg, on.jobOrgNew] },
      },
      badgeIn: [on.jobText],
      keepParams: ['jk'],
      hasPermalinks: true,
    },
  ],
  probes: [on.page],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/[\w-]+\.indeed\.com\//,
  hook: jobKey,
  embedded: describedJob,
};
