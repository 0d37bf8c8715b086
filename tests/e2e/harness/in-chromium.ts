import { it } from 'vitest';

/**
 * A story that only the harness of Chromium can tell: Firefox's protocol presses no toolbar button, opens no window
 * beside a page and names no closed root inside an open one. It is not there in Firefox, rather than skipped there.
 */
export function inChromium(name: string, story: () => Promise<void>): void {
  if (process.env['LURELIGHT_E2E'] !== 'firefox') it(name, story);
}
