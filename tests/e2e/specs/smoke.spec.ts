import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';

describe('the built extension', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session?.close());

  it('is accepted by the browser and its own files load', async () => {
    const tab = await session.open(session.extensionUrl('manifest.json'));
    const text = await tab.evaluate(() => document.documentElement.textContent, null);
    expect(text).toContain('__MSG_extName__');
    await tab.close();
  });

  it('lets a page through untouched and asks nobody for anything', async () => {
    session.serve('https://t.me/s/example', '<!doctype html><title>t</title><p id="p">hello</p>');
    const tab = await session.open('https://t.me/s/example');
    expect(await tab.evaluate(() => document.body.innerText.trim(), null)).toBe('hello');
    await tab.close();
    expect(session.foreign).toEqual([]);
  });
});
