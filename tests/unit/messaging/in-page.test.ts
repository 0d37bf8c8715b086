import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenInPage, sendFromPage } from '../../../src/messaging/in-page.ts';
import { PROTOCOL } from '../../../src/messaging/protocol.ts';
import type { PageListener } from '../../../src/platform/page-runtime.ts';

const background = { id: 'ours', url: 'chrome-extension://ours/background.js' };
const listeners = new Set<PageListener>();
const runtime = {
  id: 'ours',
  getURL: (path: string) => `chrome-extension://ours/${path}`,
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  onMessage: {
    addListener: (one: PageListener) => void listeners.add(one),
    removeListener: (one: PageListener) => void listeners.delete(one),
  },
};

beforeEach(() => {
  listeners.clear();
  runtime.sendMessage.mockReset();
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => vi.unstubAllGlobals());

describe('sendFromPage', () => {
  it('sends to the background and gives its answer', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await sendFromPage('page/badge', null)).toEqual({ ok: true, value: null });
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      lurelight: PROTOCOL,
      target: 'background',
      name: 'page/badge',
      payload: null,
    });
  });

  it('uses the API of Firefox where there is one', async () => {
    const sendMessage = vi.fn(() => Promise.resolve({ ok: true, value: null }));
    vi.stubGlobal('browser', { runtime: { ...runtime, sendMessage } });
    await sendFromPage('page/badge', null);
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it("is not misled by an element of the page's that has the name", async () => {
    vi.stubGlobal('browser', { tagName: 'FORM', runtime: { tagName: 'INPUT' } });
    runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await sendFromPage('page/badge', null)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['nobody answers', undefined, 'no-answer'],
    ['the answer is none of ours', 'yes', 'bad-answer'],
    ['the background says no', { ok: false, error: 'refused', detail: 'not from here' }, 'refused'],
  ])('%s', async (_case, raw, error) => {
    runtime.sendMessage.mockResolvedValue(raw);
    expect(await sendFromPage('page/badge', null)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['Extension context invalidated.', 'gone'],
    ['Could not establish connection. Receiving end does not exist.', 'no-answer'],
    ['something else', 'failed'],
  ])('%s', async (message, error) => {
    runtime.sendMessage.mockRejectedValue(new Error(message));
    expect(await sendFromPage('page/badge', null)).toMatchObject({ ok: false, error });
  });

  it('knows that the extension is gone when there is nothing to send with', async () => {
    vi.stubGlobal('chrome', {});
    expect(await sendFromPage('page/badge', null)).toMatchObject({ ok: false, error: 'gone' });
  });
});

describe('listenInPage', () => {
  const handlers = {
    'scanner/refresh': vi.fn(() => Promise.resolve(null)),
    'scanner/pictures': () => Promise.resolve([]),
    'scanner/picture-place': () => Promise.resolve(null),
    'scanner/read-focused': () => Promise.reject(new Error('no such thing')),
    'scanner/show-requested': () => Promise.resolve(null),
  };
  const told = (message: object, sender: object = background) =>
    new Promise<unknown>((resolve) => {
      const answered = [...listeners].map((one) => one(message, sender, resolve));
      if (!answered.includes(true)) resolve('not answered');
    });
  const message = (name: string, target = 'content') => ({
    lurelight: PROTOCOL,
    target,
    name,
    payload: null,
  });

  it('answers the background until it is stopped', async () => {
    const stop = new AbortController();
    listenInPage(handlers, stop.signal);
    expect(await told(message('scanner/refresh'))).toEqual({ ok: true, value: null });
    stop.abort();
    expect(await told(message('scanner/refresh'))).toBe('not answered');
  });

  it('leaves alone what is not for it', async () => {
    listenInPage(handlers, new AbortController().signal);
    expect(await told(message('scanner/refresh', 'background'))).toBe('not answered');
    expect(await told(message('toString'))).toBe('not answered');
    expect(await told({ name: 'scanner/refresh', target: 'content' })).toBe('not answered');
  });

  it.each([
    ['another extension', { id: 'theirs' }],
    ['a content script', { id: 'ours', url: 'https://x.com/', tab: { id: 1 } }],
  ])('refuses %s', async (_who, sender) => {
    handlers['scanner/refresh'].mockClear();
    listenInPage(handlers, new AbortController().signal);
    expect(await told(message('scanner/refresh'), sender)).toMatchObject({ ok: false, error: 'refused' });
    expect(handlers['scanner/refresh']).not.toHaveBeenCalled();
  });

  it('says what failed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    listenInPage(handlers, new AbortController().signal);
    expect(await told(message('scanner/read-focused'))).toMatchObject({
      ok: false,
      error: 'failed',
      detail: expect.stringContaining('no such thing') as string,
    });
  });
});
