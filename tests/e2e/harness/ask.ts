/** Talks to the background the way our own pages do, from one of our own pages. */
import type { MessageName, PayloadOf, ResultOf } from '../../../src/contracts/messages.ts';
import { MESSAGES } from '../../../src/contracts/messages.ts';
import { PROTOCOL } from '../../../src/messaging/protocol.ts';
import type { Tab } from './session.ts';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  permissions: {
    contains(wanted: { origins: readonly string[] }): Promise<boolean>;
    remove(wanted: { origins: readonly string[] }): Promise<boolean>;
  };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}
declare const chrome: ExtensionApi;

type Reply = { ok: true; value: unknown } | { ok: false; error: string; detail: string };

export async function ask<N extends MessageName>(
  ours: Tab,
  name: N,
  payload: PayloadOf<N>,
): Promise<ResultOf<N>> {
  const envelope = { lurelight: PROTOCOL, target: MESSAGES[name].target, name, payload };
  const reply = (await ours.evaluate((message) => chrome.runtime.sendMessage(message), envelope)) as Reply;
  if (!reply.ok) throw new Error(`${name}: ${reply.error} (${reply.detail})`);
  return reply.value as ResultOf<N>;
}

export const permitted = (ours: Tab, origins: readonly string[]): Promise<boolean> =>
  ours.evaluate((patterns) => chrome.permissions.contains({ origins: patterns }), origins);

/** Takes the permission back, as the browser's own settings do. */
export const revoke = (ours: Tab, origins: readonly string[]): Promise<boolean> =>
  ours.evaluate((patterns) => chrome.permissions.remove({ origins: patterns }), origins);

/** The browser's id of the tab at this address; a site must be permitted for its address to be seen. */
export const tabIdOf = (ours: Tab, url: string): Promise<number | null> =>
  ours.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(wanted))?.id ?? null,
    url,
  );
