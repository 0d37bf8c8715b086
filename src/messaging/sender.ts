import type { MessageMap, MessageName } from '../contracts/messages.ts';

/** What the browser says about who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

type From = MessageMap[MessageName]['from'];

/**
 * Whether `sender` may send a message that only `from` may send. Content scripts run in hostile pages, so a
 * privileged message counts only from an address of our own origin.
 */
export function maySend(from: From, sender: Sender, own: { id: string; origin: string }): boolean {
  if (sender.id !== own.id) return false;
  const ownPage = sender.url?.startsWith(own.origin) ?? false;
  if (from === 'page') return ownPage;
  // A background sends from no tab; in Chrome its service worker may have no url.
  if (from === 'background') return sender.tab === undefined && (ownPage || sender.url === undefined);
  if (from === 'content') return sender.tab !== undefined && !ownPage;
  return ownPage || sender.tab !== undefined;
}
