import { browser } from './browser.ts';

/** Opens a page of the extension in a tab of its own. */
export function openOwnPage(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** The tab that a popup lies over; `?tab=ID` names one where the popup stands in a tab of its own. */
export async function popupTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether the popup stands in a tab of its own. */
export const popupInTab = (): boolean => new URLSearchParams(location.search).has('tab');

/** Asks the user for access to `origins`. Nothing may be awaited before: Firefox refuses otherwise. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

export const removeOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] });

export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Keys of a command as the browser names them ("Alt+Shift+L"); null where none is set or there are no commands. */
export async function shortcutOf(command: string): Promise<string | null> {
  const all = await (browser.commands as typeof browser.commands | undefined)?.getAll();
  return all?.find(({ name }) => name === command)?.shortcut || null;
}

/** Opens the mail program, or an official page in a tab of its own; rejects when the browser refuses. */
export async function openOutside(url: string): Promise<void> {
  if (url.startsWith('mailto:')) {
    // A navigation that a program takes over: this page stays.
    location.assign(url);
    return;
  }
  await browser.tabs.create({ url });
}
