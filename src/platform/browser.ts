/**
 * The one seam over the browser's extension API (promises in every browser, and a single place for their
 * differences). Nobody else imports webextension-polyfill; a lint rule says so.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';

/** Origin of our own pages, with the closing slash. */
export const ownOrigin = (): string => browser.runtime.getURL('');

/** Firefox for Android has no menus; there the way is popup → "check the selection on this page". */
export const menusApi = (): typeof browser.menus | null =>
  (browser.menus as typeof browser.menus | undefined) ??
  (browser.contextMenus as unknown as typeof browser.menus | undefined) ??
  null;
