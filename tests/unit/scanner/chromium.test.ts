import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../src/cli/browser.ts';
import { bundleScript } from '../../../src/cli/page/bundle.ts';
import type { Log } from './chromium-entry.ts';

/** What only a real browser has: layout, its observers, the Navigation API, two worlds in one page. */
const BROWSER_MS = 60_000;
const until = { timeout: 15_000, interval: 100 };
const HOME = 'https://x.com/home';

let code: string;
let browser: Browser;
let page: Page;
let session: CDPSession;
let world: number;

beforeAll(async () => {
  code = await bundleScript(join(import.meta.dirname, 'chromium-entry.ts'));
  browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}, BROWSER_MS);
afterEach(() => page.close());
afterAll(() => browser.close());

const article = (id: number, text: string, style = 'display: block; height: 300px') =>
  `<article data-testid="tweet" style="${style}"><div data-testid="User-Name"><a href="/name00">Name</a>@name00</div><a href="/name00/status/${id}"><time datetime="2026-10-01T00:00:00Z">1 Oct</time></a><div data-testid="tweetText">${text}</div></article>`;

async function open(articles: string): Promise<void> {
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><body><main data-testid="primaryColumn">${articles}</main>`,
    }),
  );
  await page.goto(HOME);
  session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const made = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'scanner',
  });
  world = made.executionContextId;
}

async function evaluate(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

const start = () => evaluate(`${code}\n;0`);
const log = async () => (await evaluate('scannerLog')) as Log;
const feed = (count: number) =>
  Array.from({ length: count }, (_, id) => article(id, `a lure, number ${id}`)).join('');

it(
  'asks about what is near the viewport, and about the rest when it is scrolled to',
  async () => {
    await open(feed(60));
    await start();
    await vi.waitFor(async () => expect((await log()).badges).toBeGreaterThan(2), until);
    const first = await log();
    expect(first.batches.flat()).not.toContain('a lure, number 59');
    expect(first.batches.flat().length).toBeLessThan(10);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await vi.waitFor(async () => expect((await log()).batches.flat()).toContain('a lure, number 59'), until);
    expect(Math.max(...(await log()).batches.map((batch) => batch.length))).toBeLessThanOrEqual(20);
  },
  BROWSER_MS,
);

it(
  'sees a root that has no box of its own',
  async () => {
    await open(article(1, 'a lure', 'display: contents'));
    await start();
    await vi.waitFor(async () => expect((await log()).badges).toBe(1), until);
  },
  BROWSER_MS,
);

it(
  'hears of an address that the page pushes, and stops reading where it must not',
  async () => {
    await open(feed(2));
    await start();
    await vi.waitFor(async () => expect((await log()).badges).toBe(2), until);
    await page.evaluate(() => history.pushState(null, '', '/messages/1'));
    await vi.waitFor(async () => expect((await log()).badges).toBe(0), until);
  },
  BROWSER_MS,
);

it(
  'costs a bounded number of reads on a page that changes a thousand times a second',
  async () => {
    await open(feed(40));
    await start();
    await vi.waitFor(async () => expect((await log()).reads).toBeGreaterThanOrEqual(40), until);
    const before = (await log()).reads;
    // As fast as the machine can, but no faster than two thousand a second; how long it took is measured.
    const seconds = await page.evaluate(async () => {
      const texts = [...document.querySelectorAll('[data-testid="tweetText"]')];
      const begin = performance.now();
      for (let count = 0; count < 4_000; count += texts.length) {
        for (const text of texts) text.textContent = `a lure, change ${count}`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return (performance.now() - begin) / 1_000;
    });
    // Forty posts: three eager reads each, then one a second each.
    const reads = (await log()).reads - before;
    expect(reads).toBeGreaterThan(40);
    expect(reads).toBeLessThanOrEqual(40 * (3 + seconds + 2));
  },
  BROWSER_MS,
);

it(
  'gives the page nothing to notice: no mutation, no event, no message, no name',
  async () => {
    await open(feed(3));
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen, names: Object.keys(window).length });
      new MutationObserver((records) => seen.push(...records.map((record) => record.type))).observe(
        document,
        {
          attributes: true,
          childList: true,
          characterData: true,
          subtree: true,
        },
      );
      window.addEventListener('message', () => seen.push('message'));
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event: Event) {
        seen.push(event.type);
        return dispatch.call(this, event);
      };
    });
    await start();
    await vi.waitFor(async () => expect((await log()).badges).toBe(3), until);
    const { seen, before, after } = await page.evaluate(() => {
      const noted = window as unknown as { seen: string[]; names: number };
      return { seen: noted.seen, before: noted.names + 2, after: Object.keys(window).length };
    });
    expect(seen).toEqual([]);
    expect(after).toBe(before);
  },
  BROWSER_MS,
);
