import type { Hook } from '../types.ts';

const OPENED =
  /^\/(?:[a-z]{2}\/){0,2}opportunities\/jobs\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;

/** Id of the job that an address opens; null: it opens none. */
export function jobId(address: string): string | null {
  return OPENED.exec(new URL(address).pathname)?.[1] ?? null;
}

/** An opened job is named by the address alone; a card beside it has a link of its own. */
export const openedJob: Hook = (found, _root, page) => {
  if (found.id !== null || found.permalink !== null) return {};
  const id = jobId(page.href);
  return id === null ? {} : { id, permalink: `https://${page.hostname}${page.pathname}` };
};
