import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../src/cli/browser.ts';
import { bundleScript } from '../../../src/cli/page/bundle.ts';
import type { Log } from './chromium-entry.ts';

const HOME = 'https://x.com/home';

export const article = (id: number, text: string, style = 'display: block; height: 300px'): string =>
  `<article data-testid="tweet" style="${style}"><div data-testid="User-Name"><a href="/name00">Name</a>@name00</div><a href="/name00/status/${id}"><time datetime="2026-10-01T00:00:00Z">1 Oct</time></a><div data-testid="tweetText">${text}</div></article>`;

export const feed = (count: number): string =>
  Array.from({ length: count }, (_, id) => article(id, `a lure, number ${id}`)).join('');

/** The scanner in an isolated world of a real page, as the extension runs it, with a judge that likes to warn. */
export class ScannedPage {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #world: number;
  readonly #code: string;

  private constructor(page: Page, session: CDPSession, world: number, code: string) {
    this.page = page;
    this.#session = session;
    this.#world = world;
    this.#code = code;
  }

  /** `before`: runs in the page's own world, first of all. */
  static async open(browser: Browser, code: string, articles: string, before = ''): Promise<ScannedPage> {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><script>${before}</script><body><main data-testid="primaryColumn">${articles}</main>`,
      }),
    );
    await page.goto(HOME);
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const made = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'scanner',
    });
    return new ScannedPage(page, session, made.executionContextId, code);
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#world,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  async start(): Promise<void> {
    await this.evaluate(`${this.#code}\n;0`);
  }

  async log(): Promise<Log> {
    return (await this.evaluate('scannerLog')) as Log;
  }
}

export const scannerCode = (): Promise<string> =>
  bundleScript(join(import.meta.dirname, 'chromium-entry.ts'));

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
