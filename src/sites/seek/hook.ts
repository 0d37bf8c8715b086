import type { Hook } from '../types.ts';

/** An opened job is named by the address alone; beside a list by its parameter. */
export const jobNumber: Hook = (found, _root, page) => {
  if (found.id !== null) return {};
  const id = /\/job\/(\d+)/.exec(page.pathname)?.[1] ?? page.searchParams.get('jobId');
  if (id === null || !/^\d+$/.test(id)) return {};
  return { id, permalink: `https://${page.hostname}/job/${id}` };
};
