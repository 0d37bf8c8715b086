import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from './closed-root.ts';
import { readClosedRoot } from './closed-root.ts';
import type { Tab } from './session.ts';

/** puppeteer's own BiDi connection; its public interface has no way into closed shadow roots. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}
interface RemoteNode {
  value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null };
}

function bidiOf(page: Page): { bidi: Bidi; context: string } {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const { _id } = page.mainFrame() as unknown as { _id: string };
  return { bidi: connection, context: _id };
}

async function closedRoots(page: Page, bring: string | null): Promise<ClosedRoot[]> {
  const { bidi, context } = bidiOf(page);
  const { result } = await bidi.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: '*' },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const found: ClosedRoot[] = [];
  for (const { value } of result['nodes'] as RemoteNode[]) {
    if (value.shadowRoot?.value.mode !== 'closed') continue;
    const answer = await bidi.send('script.callFunction', {
      functionDeclaration: `(root, bring) => JSON.stringify((${readClosedRoot.toString()})(root, bring || null))`,
      awaitPromise: false,
      target: { context },
      arguments: [{ sharedId: value.shadowRoot.sharedId }, { type: 'string', value: bring ?? '' }],
    });
    const read = answer.result['result'] as { value?: string } | undefined;
    // A page that redraws may have dropped the node in between.
    if (read?.value) found.push(JSON.parse(read.value) as ClosedRoot);
  }
  return found;
}

/** Firefox never says that a moz-extension page has loaded, though it is there. */
export async function firefoxGoto(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  await page.goto(url, { waitUntil: 'load', timeout: 1_500 }).catch(() => undefined);
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    { timeout: 10_000 },
    url,
  );
}

export function firefoxTab(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    evaluate: (read, argument) => page.evaluate(read as never, argument) as never,
    async click(selector) {
      await page.waitForSelector(selector, { timeout: 15_000 });
      await page.click(selector);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as never),
    closedRoots: (bring) => closedRoots(page, bring ?? null),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    url: () => page.url(),
    errors: () => errors,
    reload: async () => void (await page.reload()),
    goto: (url) => firefoxGoto(page, url),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
