/** A session in Firefox, driven over WebDriver BiDi by puppeteer-core. */
import { mkdirSync } from 'node:fs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/browser.ts';
import { copyBuild } from './build-copy.ts';
import { FIREFOX_QUIET, throughProxy } from './firefox-prefs.ts';
import { firefoxGoto, firefoxTab } from './firefox-tab.ts';
import { startGateProxy } from './gate-proxy.ts';
import type { ServedPages } from './served.ts';
import { createServedPages } from './served.ts';
import type { Session, SessionOptions } from './session.ts';
import { until } from './until.ts';

const ADDON = 'lurelight@lurelight.example';
/** Firefox draws a random host name per profile; tests need to know it. */
const UUID = '6b1f2c6e-3a0d-4a70-9a8b-0f6d2f0c1e55';

const extensionUrl = (path: string): string => `moz-extension://${UUID}/${path}`;

async function answer(request: HTTPRequest, pages: ServedPages, aborted: string[]): Promise<void> {
  const url = request.url();
  if (!/^https?:/.test(url)) return request.continue();
  const page = pages.answer(url);
  if (page) return request.respond({ ...page });
  aborted.push(url);
  return request.abort();
}

async function intercept(page: Page, pages: ServedPages, aborted: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request, pages, aborted).catch((error: unknown) => {
      // A request that its page dropped cannot be answered any more.
      if (!/no such request/i.test(String(error))) aborted.push(`${request.url()} (${String(error)})`);
    });
  });
}

const start = (profile: string, proxyPort: number, headed: boolean): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !headed,
    userDataDir: profile,
    // Release builds heed another settings server only with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...FIREFOX_QUIET,
      ...throughProxy(proxyPort),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // Answers permission prompts with yes; without it they hang (no test can click the browser's own windows).
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });

/** The page itself is asked: puppeteer hears nothing of navigations to moz-extension addresses. */
async function pageAt(browser: Browser, url: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(url)) return page;
  }
  return undefined;
}

export async function startFirefox({ spoil, headed = false, kind }: SessionOptions = {}): Promise<Session> {
  const build = copyBuild('firefox', kind);
  spoil?.(build.path);
  const proxy = await startGateProxy();
  const pages = createServedPages();
  const aborted: string[] = [];
  mkdirSync(build.profile, { recursive: true });
  const browser = await start(build.profile, proxy.port, headed);
  await browser.installExtension(build.path);
  return {
    browser: 'firefox',
    extensionFolder: build.path,
    extensionUrl,
    async open(url) {
      const page = await browser.newPage();
      const tab = firefoxTab(page);
      if (/^https?:/.test(url)) await intercept(page, pages, aborted);
      await firefoxGoto(page, url);
      return tab;
    },
    async openedByExtension(path) {
      const page = await until(`a tab at ${path}`, () => pageAt(browser, extensionUrl(path)));
      return firefoxTab(page);
    },
    answerPromptWithYes: () => Promise.resolve(),
    serve: pages.serve,
    updateExtension: async () => void (await browser.installExtension(build.path)),
    get foreign() {
      return [...aborted, ...proxy.asked];
    },
    ended: new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await proxy.close();
      build.remove();
    },
  };
}
