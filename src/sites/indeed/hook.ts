import type { Hook } from '../types.ts';

/** An opened job is named by the address alone; every country has a host of its own. */
export const jobKey: Hook = (found, _root, page) => {
  const key = found.id ?? page.searchParams.get('vjk') ?? page.searchParams.get('jk');
  if (key === null || !/^[0-9a-z]+$/i.test(key)) return {};
  return { id: key, permalink: `https://${page.hostname}/viewjob?jk=${key}` };
};
