import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { PageReading } from '../../sites/read-page.ts';
import { bundleScript } from './bundle.ts';

const LOAD_MS = 60_000;

export interface SavedPage {
  readonly url: string;
  readonly body: Buffer;
}

/** Reads saved pages one after another in one browser. */
export interface BrowserReader {
  read(saved: SavedPage): Promise<PageReading>;
  close(): Promise<void>;
}

/** Runs a script in saved pages. */
export interface PageRunner {
  /** What `call`, an expression of the script's that gives JSON, answers in this page. */
  run(saved: SavedPage, call: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Loads saved pages at their addresses in Chromium and reads them with the scanner's engine in an isolated world,
 * as the extension would. A page's own scripts would redraw a saved page, so a policy forbids them; every other
 * request is refused, so nothing leaves the machine.
 */
export async function openBrowserReader(executablePath: string): Promise<BrowserReader> {
  const runner = await openPageRunner(executablePath, join(import.meta.dirname, 'inject.ts'));
  return {
    read: async (saved) =>
      (await runner.run(saved, `lurelightReadPage(${JSON.stringify(saved.url)})`)) as PageReading,
    close: () => runner.close(),
  };
}

/** The same for any script; `entry`: its module, bundled once. */
export async function openPageRunner(executablePath: string, entry: string): Promise<PageRunner> {
  const code = await bundleScript(entry);
  const browser = await launch(executablePath);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return {
    run: (saved, call) => runInSaved(context, `${code}\n;${call}`, saved),
    close: () => browser.close(),
  };
}

async function runInSaved(context: BrowserContext, expression: string, saved: SavedPage): Promise<unknown> {
  const page = await context.newPage();
  try {
    let served = false;
    await page.route('**/*', async (route) => {
      if (served || !route.request().isNavigationRequest()) return route.abort();
      served = true;
      await route.fulfill({
        status: 200,
        body: saved.body,
        headers: {
          'content-type': contentType(saved.body),
          'content-security-policy': "script-src 'none'",
        },
      });
    });
    await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
    return await runIsolated(page, expression);
  } finally {
    await page.close();
  }
}

function launch(executablePath: string): Promise<Browser> {
  // Chromium's sandbox does not start for root.
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
}

async function runIsolated(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value)) as unknown;
}

/** A page that names its encoding is believed; others are taken for UTF-8 where they are that. */
export function contentType(body: Buffer): string {
  const start = body.subarray(0, 2_048).toString('latin1');
  const named = /<meta[^>]+charset/i.test(start) || /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/.test(start);
  return named || !isUtf8(body) ? 'text/html' : 'text/html; charset=utf-8';
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
