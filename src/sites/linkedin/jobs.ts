import type { Surface } from '../types.ts';
import * as on from './selectors.ts';

const HANDLE = /\/(?:company|school|showcase)\/([^/?#]+)/;

/** Pages of one job: as guests see them, and inside. Lists of jobs hold titles alone. */
export const jobSurfaces: readonly Surface[] = [
  {
    id: 'job-guest',
    path: /^\/jobs\//,
    roots: [on.page],
    has: on.jobTitle,
    ids: [],
    fields: {
      text: [
        { sel: [on.jobTitle] },
        { sel: [on.jobOrg, on.jobOrgText] },
        { sel: [on.jobPlace] },
        { sel: [on.jobText], drop: [on.toggle] },
      ],
      author: { sel: [on.jobOrg, on.jobOrgText] },
      handle: { sel: [on.jobOrg], attr: 'href', take: HANDLE },
    },
    hasPermalinks: true,
  },
  {
    id: 'job',
    path: /^\/jobs\//,
    roots: [on.page],
    has: on.memberAnyText,
    ids: [],
    fields: {
      text: [
        { sel: [on.memberTitle] },
        { sel: [on.memberOrg] },
        {
          sel: [on.memberText, on.memberOldText, on.memberSduiText, on.memberSduiPart],
          drop: [on.hiddenCopy, on.toggle, on.memberHeading],
        },
      ],
      author: { sel: [on.memberOrg] },
    },
    hasPermalinks: true,
  },
];
