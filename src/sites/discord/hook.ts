import type { Hook } from '../types.ts';
import * as on from './selectors.ts';

/** Messages in a row of one account name it on the first alone; looked for in so many messages before. */
const FARTHEST = 60;

export const channelMessage: Hook = (found, root, page) => {
  const [, server, opened] = /^\/channels\/(\d+)\/(\d+)/.exec(page.pathname) ?? [];
  // Before 2023 the element named the message alone.
  const channel = /^chat-messages-(\d+)-/.exec(root.id)?.[1] ?? opened;
  return {
    author: found.author === '' ? nameBefore(root) : found.author,
    permalink:
      server === undefined || channel === undefined || found.id === null
        ? null
        : `https://discord.com/channels/${server}/${channel}/${found.id}`,
  };
};

function nameBefore(root: Element): string {
  let before = root.previousElementSibling;
  for (let steps = 0; before !== null && steps < FARTHEST; steps += 1) {
    const name = ownName(before, on.name.css) ?? ownName(before, on.nameBlock.css);
    if (name !== null) return name.textContent.replace(/\s+/g, ' ').trim().slice(0, 300);
    before = before.previousElementSibling;
  }
  return '';
}

/** Not that of the message which is answered. */
function ownName(message: Element, css: string): Element | null {
  return [...message.querySelectorAll(css)].find((name) => name.closest(on.reply.css) === null) ?? null;
}
