/** A session in Chromium, driven over CDP by playwright-core. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.ts';
import { copyBuild } from './build-copy.ts';
import { BROWSER_OWN, startGateProxy } from './gate-proxy.ts';
import { createServedPages } from './served.ts';
import type { Session, ShadowNode, Tab } from './session.ts';

/** Keep the browser's own background calls out of the count of foreign requests. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-gpu',
  // What cannot be switched off is sent to a name that the proxy does not count.
  `--gaia-url=http://${BROWSER_OWN}/`,
  `--apps-gallery-update-url=http://${BROWSER_OWN}/`,
  `--component-updater=url-source=http://${BROWSER_OWN}/`,
  // The last `--disable-features` wins, so this one carries what playwright would have said too.
  `--disable-features=${[
    'DestroyProfileOnBrowserClose',
    'DialMediaRouteProvider',
    'GlobalMediaControls',
    'HttpsUpgrades',
    'InterestFeedContentSuggestions',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'Translate',
  ].join(',')}`,
];

/** Read at the first start of a profile: no speculative connections, no sign-in, developer mode. */
const PREFERENCES = {
  net: { network_prediction_options: 2 },
  signin: { allowed: false, allowed_on_next_startup: false },
  extensions: { ui: { developer_mode: true } },
};

function writePreferences(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
}

interface CdpNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  shadowRootType?: string;
}

function attributesOf(node: CdpNode): Record<string, string> {
  const list = node.attributes ?? [];
  const found: Record<string, string> = {};
  for (let at = 0; at + 1 < list.length; at += 2) found[list[at] ?? ''] = list[at + 1] ?? '';
  return found;
}

function shadowNode(node: CdpNode): ShadowNode {
  const children = node.children ?? [];
  return {
    tag: node.nodeName.toLowerCase(),
    attributes: attributesOf(node),
    text: children
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => nodeValue)
      .join(''),
    children: children.filter(({ nodeType }) => nodeType === 1).map(shadowNode),
  };
}

const textOf = (node: CdpNode): string => node.nodeValue + (node.children ?? []).map(textOf).join(' ');

async function shadowRoots(cdp: CDPSession): Promise<{ within: string; root: ShadowNode }[]> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const found: { within: string; root: ShadowNode }[] = [];
  const walk = (node: CdpNode, parent: CdpNode | null): void => {
    for (const shadow of node.shadowRoots ?? [])
      if (shadow.shadowRootType === 'closed' && parent)
        found.push({ within: textOf(parent).replace(/\s+/g, ' ').trim(), root: shadowNode(shadow) });
    for (const child of node.children ?? []) walk(child, node);
  };
  walk(root, null);
  return found;
}

async function tabOf(page: Page): Promise<Tab> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const cdp = await page.context().newCDPSession(page);
  return {
    evaluate: (read, argument) => page.evaluate(read as never, argument) as never,
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    shadowRoots: () => shadowRoots(cdp),
    screenshot: async (path) => void (await page.screenshot({ path })),
    async setViewport(width, height, scheme) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
    },
    url: () => page.url(),
    errors: () => errors,
    reload: async () => void (await page.reload()),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    close: () => page.close(),
  };
}

/** Loads the extension as developer mode does: branded Chrome no longer takes `--load-extension`. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser of the persistent context is not reachable');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path } as never)) as {
    id: string;
  };
  await session.detach();
  return id;
}

export async function startChromium(): Promise<Session> {
  const build = copyBuild('chrome');
  const proxy = await startGateProxy();
  const pages = createServedPages();
  const aborted: string[] = [];
  writePreferences(build.profile);
  const context = await chromium.launchPersistentContext(build.profile, {
    executablePath: findBrowser('chromium'),
    headless: true,
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const page = pages.answer(url);
    if (page)
      return route.fulfill({
        status: page.status,
        contentType: page.contentType,
        headers: page.headers,
        body: page.body,
      });
    aborted.push(url);
    return route.abort();
  });
  const id = await loadExtension(context, build.path);
  const foreign = (): string[] => [...aborted, ...proxy.asked];
  return {
    browser: 'chromium',
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    async backgroundRuns() {
      const worker =
        context.serviceWorkers().find((one) => one.url().includes(id)) ??
        (await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(() => null));
      return worker !== null;
    },
    async open(url) {
      const page = await context.newPage();
      const tab = await tabOf(page);
      await page.goto(url, { waitUntil: 'load' });
      return tab;
    },
    serve: pages.serve,
    get foreign() {
      return foreign();
    },
    async close() {
      await context.close();
      await proxy.close();
      build.remove();
    },
  };
}
