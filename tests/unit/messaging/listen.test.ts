import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../../src/messaging/client.ts';
import type { Handlers } from '../../../src/messaging/listen.ts';
import { listen } from '../../../src/messaging/listen.ts';
import { DEFAULT_SETTINGS } from '../../../src/contracts/settings.ts';

const page = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const content = { id: 'test-extension-id', url: 'https://x.com/home', tab: { id: 1 } };

/** Runs the listeners as the browser would for a message from `sender`. */
function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    let waits = false;
    for (const listener of registered) waits = listener(message, sender, resolve) === true || waits;
    if (!waits) resolve('nobody');
  });
}

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
let registered: Set<Listener>;
const handlers = {
  'settings/get': () => Promise.resolve(DEFAULT_SETTINGS),
  'flags/delete': () => Promise.reject(new Error('the disk is gone')),
} as unknown as Handlers<'background'>;
const envelope = (name: string, payload: unknown, target = 'background') => ({
  lurelight: 1,
  target,
  name,
  payload,
});

beforeEach(() => {
  registered = new Set();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
    (l) => void registered.add(l as Listener),
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(
    (l) => void registered.delete(l as Listener),
  );
});

describe('listen', () => {
  it('answers its own messages', async () => {
    listen('background', handlers, new AbortController().signal);
    expect(await deliver(envelope('settings/get', null), page)).toEqual({
      ok: true,
      value: DEFAULT_SETTINGS,
    });
  });

  it.each([
    ['another target', envelope('infer/status', null, 'inference')],
    ['an unknown name', envelope('settings/steal', null)],
    ['an inherited name', envelope('toString', null)],
    ['another protocol', { ...envelope('settings/get', null), lurelight: 0 }],
    ['no envelope', 'settings/get'],
  ])('says nothing to %s', async (_what, message) => {
    listen('background', handlers, new AbortController().signal);
    expect(await deliver(message, page)).toBe('nobody');
  });

  it('refuses a privileged message from a content script', async () => {
    listen('background', handlers, new AbortController().signal);
    expect(await deliver(envelope('settings/get', null), content)).toMatchObject({
      ok: false,
      error: 'refused',
    });
  });

  it('refuses a payload of another shape', async () => {
    listen('background', handlers, new AbortController().signal);
    const reply = await deliver(envelope('flags/delete', { flagIds: 'all' }), page);
    expect(reply).toMatchObject({ ok: false, error: 'bad-payload' });
  });

  it('turns a thrown error into an answer that says what was being done', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    listen('background', handlers, new AbortController().signal);
    const reply = await deliver(envelope('flags/delete', { flagIds: [] }), page);
    expect(reply).toEqual({
      ok: false,
      error: 'failed',
      detail: 'answering flags/delete: Error: the disk is gone',
    });
  });

  it('stops with its signal', async () => {
    const stop = new AbortController();
    listen('background', handlers, stop.signal);
    stop.abort();
    expect(await deliver(envelope('settings/get', null), page)).toBe('nobody');
  });
});

describe('send', () => {
  const answering = (reply: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply as never);

  it('gives the parsed answer', async () => {
    answering({ ok: true, value: DEFAULT_SETTINGS });
    expect(await send('settings/get', null)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it.each([
    ['nobody answers', undefined, 'no-answer'],
    ['a foreign answer', { hello: 1 }, 'bad-answer'],
    ['an answer of another shape', { ok: true, value: { paused: 'maybe' } }, 'bad-answer'],
    ['a refusal', { ok: false, error: 'refused', detail: 'no' }, 'refused'],
  ])('%s', async (_what, reply, error) => {
    answering(reply);
    expect(await send('settings/get', null)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['Extension context invalidated.', 'gone'],
    ['Could not establish connection. Receiving end does not exist.', 'no-answer'],
    ['something else', 'failed'],
  ])('the browser throws "%s"', async (message, error) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(message));
    expect(await send('settings/get', null)).toMatchObject({ ok: false, error });
  });
});
