/** A session in Chromium, driven over CDP by playwright-core. */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../src/cli/browser.ts';
import { copyBuild } from './build-copy.ts';
import { CHROMIUM_QUIET, writePreferences } from './chromium-flags.ts';
import { chromiumTab } from './chromium-tab.ts';
import { startGateProxy } from './gate-proxy.ts';
import { createServedPages } from './served.ts';
import type { Session, SessionOptions } from './session.ts';

/** The part of chrome://extensions' own interface that stands in for the browser's permission prompt. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    addHostPermission(id: string, origin: string): Promise<void>;
  };
};

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser of the persistent context is not reachable');
  return browser.newBrowserCDPSession();
}

/** Loads the extension as developer mode does: branded Chrome no longer takes `--load-extension`. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await browserSession(context);
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path } as never)) as {
    id: string;
  };
  await session.detach();
  return id;
}

async function addHostPermissions(
  context: BrowserContext,
  id: string,
  origins: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extension, patterns]) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      for (const pattern of patterns) await chrome.developerPrivate.addHostPermission(extension, pattern);
    },
    [id, origins] as const,
  );
  await page.close();
}

/** For measurements, which need more of the browser than a story does. */
export interface ChromiumSession extends Session {
  readonly context: BrowserContext;
}

export async function startChromium({
  spoil,
  headed = false,
  kind,
}: SessionOptions = {}): Promise<ChromiumSession> {
  const build = copyBuild('chrome', kind);
  spoil?.(build.path);
  const proxy = await startGateProxy();
  const pages = createServedPages();
  const aborted: string[] = [];
  writePreferences(build.profile);
  const context = await chromium.launchPersistentContext(build.profile, {
    executablePath: findBrowser('chromium'),
    headless: !headed,
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const page = pages.answer(url);
    if (page) return route.fulfill({ ...page });
    aborted.push(url);
    return route.abort();
  });
  const id = await loadExtension(context, build.path);
  const extensionUrl = (path: string): string => `chrome-extension://${id}/${path}`;
  return {
    browser: 'chromium',
    context,
    extensionFolder: build.path,
    extensionUrl,
    async open(url) {
      const page = await context.newPage();
      const tab = await chromiumTab(page);
      await page.goto(url, { waitUntil: 'load' });
      return tab;
    },
    async pressToolbarButton(url) {
      const root = await browserSession(context);
      const { targetInfos } = (await root.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
        targetInfos: { targetId: string; url: string }[];
      };
      const tab = targetInfos.find((target) => target.url.startsWith(url));
      if (!tab) throw new Error(`no tab at ${url}`);
      await root.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
      await root.detach();
    },
    async openWindow(url) {
      const root = await browserSession(context);
      const opened = context.waitForEvent('page');
      await root.send('Target.createTarget', { url, newWindow: true });
      const page = await opened;
      await root.detach();
      await page.waitForLoadState('load');
      return chromiumTab(page);
    },
    async openedByExtension(path) {
      const wanted = extensionUrl(path);
      const known = context.pages().find((page) => page.url().startsWith(wanted));
      const page =
        known ??
        (await context.waitForEvent('page', {
          predicate: (one) => one.url().startsWith(wanted),
          timeout: 15_000,
        }));
      await page.waitForLoadState('load');
      return chromiumTab(page);
    },
    answerPromptWithYes: (origins) => addHostPermissions(context, id, origins),
    serve: pages.serve,
    updateExtension: async () => void (await loadExtension(context, build.path)),
    get foreign() {
      return [...aborted, ...proxy.asked];
    },
    ended: new Promise((resolve) => void context.once('close', () => resolve())),
    async close() {
      await context.close();
      await proxy.close();
      build.remove();
    },
  };
}
