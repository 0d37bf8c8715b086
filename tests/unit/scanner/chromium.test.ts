import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { article, feed, launch, ScannedPage, scannerCode } from './chromium-page.ts';

/** What only a real browser has: layout, its observers, the Navigation API, two worlds in one page. */
const BROWSER_MS = 60_000;
const until = { timeout: 15_000, interval: 100 };

let code: string;
let browser: Browser;
let scanned: ScannedPage;

beforeAll(async () => {
  code = await scannerCode();
  browser = await launch();
}, BROWSER_MS);
afterEach(() => scanned.page.close());
afterAll(() => browser.close());

async function open(articles: string): Promise<Page> {
  scanned = await ScannedPage.open(browser, code, articles);
  return scanned.page;
}
const start = () => scanned.start();
const log = () => scanned.log();

it(
  'asks about what is near the viewport, and about the rest when it is scrolled to',
  async () => {
    const page = await open(feed(60));
    await start();
    await vi.waitFor(async () => expect((await log()).badges).toBeGreaterThan(2), until);
    const first = await log();
    expect(first.batches.flat()).not.toContain('a lure, number 59');
    expect(first.batches.flat().length).toBeLessThan(10);
    expect(first.reads).toBe(first.batches.flat().length);
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
    const page = await open(feed(2));
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
    // Low enough for all of them to be near the viewport.
    const low = (_: unknown, id: number) =>
      article(id, `a lure, number ${id}`, 'display: block; height: 20px');
    const page = await open(Array.from({ length: 40 }, low).join(''));
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
    const page = await open(feed(3));
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
