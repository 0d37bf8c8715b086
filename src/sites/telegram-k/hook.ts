import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** The client adds this to the numbers of channel messages to keep them apart from others. */
const CHANNEL_OFFSET = 2 ** 32;

/**
 * A message's number is only unique within its chat; its sender's name stands on the first bubble of a row; a
 * channel's post has the channel for a sender. The permalink needs the public name, which the address may tell.
 */
export const groupMessage: Hook = (found, root, page) => {
  const peer = root.getAttribute('data-peer-id') ?? '';
  const handle = /^#@(\w+)/.exec(page.hash)?.[1] ?? null;
  const number = Number(found.id) % CHANNEL_OFFSET;
  return {
    id: `${peer}:${found.id ?? ''}`,
    author: found.author === '' ? senderOf(root) : found.author,
    permalink: handle !== null && number > 0 ? `https://t.me/${handle}/${number}` : null,
    handle: root.matches(on.channelPost.css) ? handle : null,
  };
};

function senderOf(root: Element): string {
  const scope = root.matches(on.channelPost.css) ? root.ownerDocument : root.closest(on.group.css);
  const css = root.matches(on.channelPost.css) ? on.chatTitle.css : on.sender.css;
  return scope?.querySelector(css)?.textContent.replace(/\s+/g, ' ').trim().slice(0, 300) ?? '';
}
