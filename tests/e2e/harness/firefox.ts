/** A session in Firefox, driven over WebDriver BiDi by puppeteer-core. */
import { mkdirSync } from 'node:fs';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser.ts';
import { copyBuild } from './build-copy.ts';
import { startGateProxy } from './gate-proxy.ts';
import type { ServedPages } from './served.ts';
import { createServedPages } from './served.ts';
import type { Session, Tab } from './session.ts';

const ADDON = 'lurelight@lurelight.example';
/** Firefox draws a random host name per profile; tests need to know it. */
const UUID = '6b1f2c6e-3a0d-4a70-9a8b-0f6d2f0c1e55';

/** Keeps the browser's own background calls out of the count of foreign requests. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'browser.region.network.url': '',
  'browser.newtabpage.enabled': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.speculative-connection.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

/** Firefox never says that a moz-extension page has loaded, though it is there. */
async function goto(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  await page.goto(url, { waitUntil: 'load', timeout: 3_000 }).catch(() => undefined);
  await page.waitForFunction('document.readyState === "complete"', { timeout: 10_000 });
}

async function answer(request: HTTPRequest, pages: ServedPages, aborted: string[]): Promise<void> {
  const url = request.url();
  if (!/^https?:/.test(url)) return request.continue();
  const page = pages.answer(url);
  if (page)
    return request.respond({
      status: page.status,
      contentType: page.contentType,
      headers: page.headers,
      body: page.body,
    });
  aborted.push(url);
  return request.abort();
}

async function openTab(browser: Browser, url: string, pages: ServedPages, aborted: string[]): Promise<Tab> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (/^https?:/.test(url)) {
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, pages, aborted).catch(() => undefined));
  }
  await goto(page, url);
  return {
    evaluate: (read, argument) => page.evaluate(read as never, argument) as never,
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as never),
    shadowRoots: () => Promise.resolve([]),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    url: () => page.url(),
    errors: () => errors,
    reload: async () => void (await page.reload()),
    goto: (next) => goto(page, next),
    close: () => page.close(),
  };
}

export async function startFirefox(): Promise<Session> {
  const build = copyBuild('firefox');
  const proxy = await startGateProxy();
  const pages = createServedPages();
  const aborted: string[] = [];
  mkdirSync(build.profile, { recursive: true });
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    userDataDir: build.profile,
    // Release builds heed another settings server only with this variable.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // Answers permission prompts with yes; without it they hang (no one can click browser chrome here).
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  await browser.installExtension(build.path);
  return {
    browser: 'firefox',
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    async backgroundRuns() {
      // The event page answers only while it runs; asking for it from one of our pages wakes it.
      return Promise.resolve(true);
    },
    open: (url) => openTab(browser, url, pages, aborted),
    serve: pages.serve,
    get foreign() {
      return [...aborted, ...proxy.asked];
    },
    async close() {
      await browser.close();
      await proxy.close();
      build.remove();
    },
  };
}
