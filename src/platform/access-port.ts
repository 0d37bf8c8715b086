import { browser } from './browser.ts';

/** File of the content script, built from entrypoints/scanner.ts. */
const SCANNER = 'scanner.js';
/** What draws badges, built from entrypoints/badge.ts. */
const BADGE = 'badge.js';

/** Names of the scripts that run before the scanner. */
export interface ScriptsBefore {
  forOrigins(origins: readonly string[]): string[];
  /** `url` is undefined where the tab's address is hidden from us. */
  at(url: string | undefined): string[];
}

/** Permissions, registered content scripts and tabs, as background/site-access.ts needs them. */
export function createAccessPort(before: ScriptsBefore) {
  return {
    granted: (origins: readonly string[]) => browser.permissions.contains({ origins: [...origins] }),
    registered: async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    register: (id: string, matches: readonly string[], allFrames: boolean) =>
      browser.scripting.registerContentScripts([
        {
          id,
          matches: [...matches],
          js: [...before.forOrigins(matches), SCANNER],
          allFrames,
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]),
    unregister: (ids: readonly string[]) => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
    tabs: async (matches: readonly string[]) =>
      (await browser.tabs.query({ url: [...matches] })).flatMap(({ id }) => (id === undefined ? [] : [id])),
    inject: async (tabId: number, allFrames: boolean) => {
      const { url } = await browser.tabs.get(tabId);
      // A page that was open before may show badges that an earlier version has left: what draws them knows them.
      const files = [...before.at(url), BADGE, SCANNER];
      await browser.scripting.executeScript({ target: { tabId, allFrames }, files });
    },
    loadBadge: async (tabId: number, frameId: number) => {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [BADGE] });
    },
  };
}
