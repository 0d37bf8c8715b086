import type { SiteAdapter } from '../types.ts';
import { jobNumber } from './hook.ts';
import * as on from './selectors.ts';

/** SEEK, JobStreet and Jobsdb, one front end: lists of jobs, an opened job. */
export const seek: SiteAdapter = {
  id: 'seek',
  name: 'JobStreet, Jobsdb, SEEK',
  version: 'seek-2026.11.1',
  origins: [
    'https://*.jobstreet.com/*',
    'https://*.jobsdb.com/*',
    'https://*.seek.com.au/*',
    'https://*.seek.co.nz/*',
    'https://*.seek.com/*',
  ],
  surfaces: [
    {
      id: 'card',
      roots: [on.card],
      ids: [
        { sel: [on.itself], attr: 'data-job-id' },
        { sel: [on.cardLink], attr: 'href', take: /\/job\/(\d+)/ },
      ],
      fields: {
        text: [
          { sel: [on.cardTitle] },
          { sel: [on.cardOrg] },
          { sel: [on.cardPlace] },
          { sel: [on.cardPay] },
          { sel: [on.cardText] },
        ],
        author: { sel: [on.cardOrg] },
        permalink: { sel: [on.cardLink], attr: 'href' },
        timeText: { sel: [on.cardTime] },
      },
      hasPermalinks: true,
    },
    {
      id: 'job',
      roots: [on.job, on.jobPane, on.jobPage],
      has: on.jobText,
      nested: [on.card],
      ids: [],
      fields: {
        text: [
          { sel: [on.jobTitle] },
          { sel: [on.jobOrg] },
          { sel: [on.jobPlace] },
          { sel: [on.jobPay] },
          { sel: [on.jobText] },
        ],
        author: { sel: [on.jobOrg] },
      },
      badgeIn: [on.jobText],
      hasPermalinks: true,
    },
  ],
  probes: [on.page],
  loginIf: [on.login],
  emptyIf: [on.nothing],
  skipLinks: /^https:\/\/[\w-]+\.(?:jobstreet\.com|jobsdb\.com|seek\.com|seek\.com\.au|seek\.co\.nz)\//,
  hook: jobNumber,
};
