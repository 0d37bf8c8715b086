import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** A job page names its job in the address alone. */
export const jobNumber: Hook = (found, root, page) => {
  if (found.id !== null || !root.matches(on.page.css)) return {};
  const job =
    /^\/jobs\/view\/(?:[^/?]*-)?(\d+)/.exec(page.pathname)?.[1] ?? page.searchParams.get('currentJobId');
  if (job === null || !/^\d+$/.test(job)) return {};
  return { id: `job:${job}`, permalink: `https://www.linkedin.com/jobs/view/${job}/` };
};
