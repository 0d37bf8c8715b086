import { browser, menusApi } from '../platform/browser.ts';
import { errorText } from '../util/error-text.ts';

/** What happens in the browser that the background answers to. */
export interface Events {
  /** Registrations may be gone, flags may be old; after an update the scripts in open pages are orphans. */
  started(reason: 'install' | 'update' | 'start'): Promise<void>;
  permissionsChanged(): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  alarm(name: string): Promise<void>;
  /** Context menu or keyboard command on a tab. */
  checkRequested(tabId: number): Promise<void>;
}

export const MENU_CHECK = 'check-selection';
const COMMAND_CHECK = 'check-focused';

function run(doing: string, job: Promise<unknown>): void {
  job.catch((error: unknown) => console.warn(errorText(doing, error)));
}

/**
 * Listens to the browser. An event page and a service worker are woken by their events, so all listeners are
 * added in the first turn, before anything is awaited.
 */
export function listenToBrowser(events: Events): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    run('after the installation', events.started(reason === 'install' ? 'install' : 'update')),
  );
  browser.runtime.onStartup.addListener(() => run('at the start', events.started('start')));
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
