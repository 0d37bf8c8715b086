import { browser, menusApi } from '../platform/browser.ts';
import { errorText } from '../util/error-text.ts';

/** What happens in the browser that the background answers to. */
export interface Events {
  /** Installed, updated or started: registrations may be gone, flags may be old. */
  started(reason: 'install' | 'other'): Promise<void>;
  permissionsChanged(): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  alarm(name: string): Promise<void>;
  /** Context menu or keyboard command on a tab. */
  checkRequested(tabId: number): Promise<void>;
}

export const MENU_CHECK = 'check-selection';
const COMMAND_CHECK = 'check-focused';

/**
 * Listens to the browser. An event page and a service worker are woken by their events, so all listeners are
 * added in the first turn, before anything is awaited.
 */
export function listenToBrowser(events: Events): void {
  const run = (doing: string, job: Promise<unknown>): void => {
    job.catch((error: unknown) => console.warn(errorText(doing, error)));
  };
  browser.runtime.onInstalled.addListener(({ reason }) =>
    run('after the installation', events.started(reason === 'install' ? 'install' : 'other')),
  );
  browser.runtime.onStartup.addListener(() => run('at the start', events.started('other')));
  browser.permissions.onAdded.addListener(() => run('after a grant', events.permissionsChanged()));
  browser.permissions.onRemoved.addListener(() => run('after a revoke', events.permissionsChanged()));
  browser.tabs.onRemoved.addListener((tabId) => run('closing a tab', events.tabClosed(tabId)));
  browser.alarms.onAlarm.addListener(({ name }) => run(`alarm ${name}`, events.alarm(name)));
  menusApi()?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_CHECK && tab?.id !== undefined)
      run('checking a selection', events.checkRequested(tab.id));
  });
  // Firefox for Android has no commands.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((command, tab) => {
    if (command === COMMAND_CHECK && tab?.id !== undefined)
      run('checking by key', events.checkRequested(tab.id));
  });
}

/** Puts "Check selected text" into the context menu, in the user's language. */
export async function showMenu(title: string): Promise<void> {
  const menus = menusApi();
  if (!menus) return;
  await menus.removeAll();
  menus.create({ id: MENU_CHECK, title, contexts: ['selection'] });
}
