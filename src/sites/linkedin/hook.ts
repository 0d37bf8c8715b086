import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/**
 * A job page and an opened post in the new front end name themselves in the address alone. A comment's number
 * carries that of its post.
 */
export const addressed: Hook = (found, root, page) => {
  const comment = /^urn:li:comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)$/.exec(found.id ?? '');
  if (comment !== null) {
    const [urn, kind, post] = comment;
    return {
      permalink: `https://www.linkedin.com/feed/update/urn:li:${kind ?? ''}:${post ?? ''}/?commentUrn=${encodeURIComponent(urn)}`,
    };
  }
  if (found.id !== null) return {};
  if (root.matches(on.page.css)) return jobOf(page);
  return root.matches(on.sduiPostAlone.css) ? openedPost(page) : {};
};

function jobOf(page: URL) {
  const job =
    /^\/jobs\/view\/(?:[^/?]*-)?(\d+)/.exec(page.pathname)?.[1] ?? page.searchParams.get('currentJobId');
  if (job === null || !/^\d+$/.test(job)) return {};
  return { id: `job:${job}`, permalink: `https://www.linkedin.com/jobs/view/${job}/` };
}

function openedPost(page: URL) {
  const [, kind, number] =
    /\b(activity|ugcPost|share)[:-](\d{10,})/.exec(page.pathname.replace(/%3A/gi, ':')) ?? [];
  if (kind === undefined || number === undefined) return {};
  const urn = `urn:li:${kind}:${number}`;
  return { id: urn, permalink: `https://www.linkedin.com/feed/update/${urn}/` };
}
