import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { article, feed, launch, ScannedPage, scannerCode } from './chromium-page.ts';

/** Pages that try to break the scanner, in a real browser: only there do the page's tricks work as they do. */
const BROWSER_MS = 120_000;
const until = { timeout: 40_000, interval: 100 };

let code: string;
let browser: Browser;
let scanned: ScannedPage;

beforeAll(async () => {
  code = await scannerCode();
  browser = await launch();
}, BROWSER_MS);
afterEach(() => scanned.page.close());
afterAll(() => browser.close());

async function badgesOn(articles: string, count: number, before = ''): Promise<string[]> {
  scanned = await ScannedPage.open(browser, code, articles, before);
  await scanned.start();
  await vi.waitFor(async () => expect((await scanned.log()).badges).toBe(count), until);
  return (await scanned.log()).batches.flat();
}

it(
  'a page of 100,000 nodes',
  async () => {
    const filler = '<div><p>word <b>word</b></p></div>'.repeat(20_000);
    const texts = await badgesOn(`${feed(1)}<section>${filler}</section>${feed(1)}`, 1);
    expect(texts).toContain('a lure, number 0');
    expect((await scanned.log()).reads).toBeLessThan(10);
  },
  BROWSER_MS,
);

it(
  'fifty open shadow roots inside each other, beside the posts and inside one',
  async () => {
    const nest = `for (const place of document.querySelectorAll('.deep')) {
      let at = place;
      for (let depth = 0; depth < 50; depth += 1) {
        const inner = at.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
        inner.textContent = 'depth ' + depth;
        at = inner;
      }
    }`;
    const texts = await badgesOn(
      `<div class="deep"></div>${article(1, 'a lure <span class="deep">seen</span>')}${feed(1)}`,
      2,
      `document.addEventListener('DOMContentLoaded', () => { ${nest} })`,
    );
    expect(texts).toContain('a lure, number 0');
  },
  BROWSER_MS,
);

it(
  'prototypes that the page has polluted, and methods that it has replaced',
  async () => {
    const texts = await badgesOn(
      feed(2),
      2,
      `for (const name of ['text', 'author', 'index', 'value', 'foreign', 'drop', 'near']) Object.prototype[name] = 'page';
       Array.prototype.push = Array.prototype.filter = Map.prototype.get = () => { throw new Error('page') };
       Element.prototype.querySelectorAll = Element.prototype.closest = Element.prototype.matches = () => null;
       Node.prototype.compareDocumentPosition = () => 4;
       window.MutationObserver = window.IntersectionObserver = class { observe() {} };
       window.requestAnimationFrame = window.setTimeout = () => 0;
       JSON.stringify = () => '{}';`,
    );
    expect(texts.toSorted()).toEqual(['a lure, number 0', 'a lure, number 1']);
  },
  BROWSER_MS,
);

it(
  'a form whose fields are named like the methods that a reader needs: the other posts are read',
  async () => {
    const names = [
      'nextSibling',
      'parentNode',
      'firstChild',
      'nodeType',
      'hasAttribute',
      'matches',
      'closest',
    ];
    const form = (field: string) => `<form>before<input name="${field}"></form>`;
    const bad = names.map((name, at) => article(at + 10, form(name))).join('');
    const texts = await badgesOn(`${feed(1)}${bad.replaceAll('height: 300px', 'height: 20px')}`, 1);
    expect(texts).toContain('a lure, number 0');
  },
  BROWSER_MS,
);

it(
  'a text of a megabyte, changed while it is looked at',
  async () => {
    const texts = await badgesOn(article(1, `a lure ${'word '.repeat(200_000)}`), 1);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(20_000);
    const { reads } = await scanned.log();
    await scanned.page.evaluate(() => {
      const text = document.querySelector('[data-testid="tweetText"]');
      for (let change = 0; change < 50; change += 1) text?.append(` word ${change}`);
    });
    await vi.waitFor(async () => expect((await scanned.log()).reads).toBeGreaterThan(reads), until);
    expect((await scanned.log()).reads).toBeLessThan(reads + 10);
  },
  BROWSER_MS,
);
