import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** An opened note is named by the address alone; also one that is opened over a list changes it. */
export const openedNote: Hook = (found, root, page) => {
  if (found.id !== null || !root.matches(`${on.note.css}, ${on.noteOld.css}`)) return {};
  const id = /\/(?:explore|discovery\/item|search_result)\/([0-9a-z]{16,})/.exec(page.pathname)?.[1];
  return id === undefined ? {} : { id, permalink: `https://${page.hostname}/explore/${id}` };
};
