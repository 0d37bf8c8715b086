import { browser } from './browser.ts';

/**
 * Has the open page of a tab captured by `script` (src/capture/page-script.ts, built), by the right that the user's
 * click gave. Rejects with the browser's reason where it lets nobody in.
 */
export async function runCapture(script: string, tabId: number, seed: string): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: [script] });
  const [answer] = await browser.scripting.executeScript({
    target,
    args: [seed],
    func: (given: string) =>
      (globalThis as unknown as { lurelightFixture(seed: string): unknown }).lurelightFixture(given),
  });
  return answer?.result;
}
