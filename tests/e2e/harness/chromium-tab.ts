import type { CDPSession, Page } from 'playwright-core';
import type { ClosedRoot } from './closed-root.ts';
import { readClosedRoot } from './closed-root.ts';
import type { Tab } from './session.ts';

interface CdpNode {
  backendNodeId: number;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  shadowRootType?: string;
  contentDocument?: CdpNode;
}

function closedRootIds(node: CdpNode): number[] {
  return [
    ...(node.shadowRoots ?? [])
      .filter(({ shadowRootType }) => shadowRootType === 'closed')
      .map(({ backendNodeId }) => backendNodeId),
    // A post may stand in a component of the page's own.
    ...(node.shadowRoots ?? []).flatMap(closedRootIds),
    ...(node.children ?? []).flatMap(closedRootIds),
    ...(node.contentDocument ? closedRootIds(node.contentDocument) : []),
  ];
}

async function closedRoots(cdp: CDPSession, bring: string | null): Promise<ClosedRoot[]> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const found: ClosedRoot[] = [];
  for (const backendNodeId of closedRootIds(root)) {
    // A page that redraws may have dropped the node in between.
    const resolved = await cdp.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
    if (!resolved?.object.objectId) continue;
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: resolved.object.objectId,
      functionDeclaration: `function (bring) { return (${readClosedRoot.toString()})(this, bring); }`,
      arguments: [{ value: bring }],
      returnByValue: true,
    });
    if (result.value) found.push(result.value as ClosedRoot);
  }
  return found;
}

export async function chromiumTab(page: Page): Promise<Tab> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const cdp = await page.context().newCDPSession(page);
  return {
    evaluate: (read, argument) => page.evaluate(read as never, argument) as never,
    click: (selector) => page.click(selector, { timeout: 15_000 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    closedRoots: (bring) => closedRoots(cdp, bring ?? null),
    screenshot: async (path) => void (await page.screenshot({ path, animations: 'disabled' })),
    async setViewport(width, height, scheme = 'light') {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
    },
    url: () => page.url(),
    errors: () => errors,
    reload: async () => void (await page.reload()),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    bringToFront: () => page.bringToFront(),
    async close() {
      // A closing page lets go of requests that are held for an answer: its icon's would be sent.
      await page.goto('about:blank').catch(() => undefined);
      await page.close();
    },
  };
}
