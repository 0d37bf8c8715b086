import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** A message's number is only unique within its chat, whose number the address tells. In channels messages carry
 * no sender: it is the channel. */
export const chatMessage: Hook = (found, root, page) => {
  const chat = /#(-\d+)/.exec(page.hash)?.[1] ?? '';
  const title = root.ownerDocument.querySelector(on.chatTitle.css)?.textContent ?? '';
  return {
    id: found.id === null ? null : `${chat}:${found.id}`,
    author: found.author === '' ? title.replace(/\s+/g, ' ').trim().slice(0, 300) : found.author,
  };
};
