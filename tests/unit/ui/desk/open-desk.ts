import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Flag } from '../../../../src/contracts/flag.ts';
import type { MessageName } from '../../../../src/contracts/messages.ts';
import { DEFAULT_SETTINGS } from '../../../../src/contracts/settings.ts';
import type { Send } from '../../../../src/messaging/client.ts';
import type { DeskDeps } from '../../../../src/ui/desk/deps.ts';
import { renderDesk } from '../../../../src/ui/desk/render.tsx';
import { flagAt } from '../../desk/flags.ts';
import { settle } from '../dom.ts';

export interface Given {
  flags?: Flag[];
  fail?: readonly MessageName[];
  list?: () => ReturnType<DeskDeps['source']['listFlags']>;
  download?: DeskDeps['download'];
  hideText?: boolean;
}

/** A desk over flags that a background of our own keeps; `flags` may be changed behind its back. */
export interface Page {
  flags: Flag[];
  sent: { name: MessageName; payload: unknown }[];
  files: { name: string; text: Promise<string> }[];
  kept: Map<string, string>;
}

let close: (() => void) | null = null;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  close?.();
  cleanup();
});

function backgroundOf(page: Page, fail: readonly MessageName[]): Send {
  const log: { id: string; from: Flag['review'] }[] = [];
  const change = (id: string, review: Flag['review']) => {
    const flag = page.flags.find((one) => one.id === id);
    if (!flag) return { ok: false, error: 'failed', detail: 'missing' };
    const changed = { ...flag, review };
    page.flags = page.flags.map((one) => (one.id === id ? changed : one));
    return { ok: true, value: changed };
  };
  return (async (name: MessageName, payload: unknown) => {
    page.sent.push({ name, payload });
    if (fail.includes(name)) return { ok: false, error: 'no-answer' };
    const { flagId, to } = (payload ?? {}) as { flagId: string; to: Flag['review'] };
    if (name === 'settings/get') return { ok: true, value: DEFAULT_SETTINGS };
    if (name === 'sites/list')
      return { ok: true, value: [{ id: 'x', name: 'X site', origins: [], permitted: true, on: true }] };
    if (name === 'flags/get') return { ok: true, value: page.flags.find((one) => one.id === flagId) ?? null };
    if (name === 'flags/review') {
      log.push({ id: flagId, from: page.flags.find((one) => one.id === flagId)?.review ?? 'new' });
      return change(flagId, to);
    }
    const last = log.pop();
    if (name === 'flags/undo-review') return last ? change(last.id, last.from) : { ok: true, value: null };
    return { ok: true, value: null };
  }) as unknown as Send;
}

/** Opens the desk and waits until its list is read. */
export async function open(given: Given = {}): Promise<Page> {
  const page: Page = {
    flags: given.flags ?? [flagAt(1), flagAt(2), flagAt(3)],
    sent: [],
    files: [],
    kept: new Map(given.hideText ? [['desk.hide-text', 'yes']] : []),
  };
  const deps: DeskDeps = {
    send: backgroundOf(page, given.fail ?? []),
    browserLanguages: ['en'],
    openPage: () => undefined,
    source: { listFlags: given.list ?? (() => Promise.resolve({ ok: true, value: page.flags })) },
    download:
      given.download ?? ((blob, name) => Promise.resolve(void page.files.push({ name, text: blob.text() }))),
    preferences: {
      getItem: (key) => page.kept.get(key) ?? null,
      setItem: (key, value) => void page.kept.set(key, value),
    },
    now: () => new Date('2026-11-27T10:00:00Z'),
  };
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('no root');
  close = renderDesk(root, deps);
  await waitFor(() => expect(screen.getByRole('main')).toBeTruthy());
  await waitFor(() => expect(screen.queryByText('Reading the list…')).toBeNull());
  await settle();
  return page;
}

export const key = async (pressed: string, over: KeyboardEventInit = {}, target: Element = document.body) => {
  fireEvent.keyDown(target, { key: pressed, ...over });
  await settle();
};
export const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
export const reviews = (page: Page) =>
  page.sent.filter(({ name }) => name === 'flags/review').map(({ payload }) => payload);
export const position = () => document.querySelector('#post-title')?.textContent;
export const account = () => within(screen.getByRole('article')).getByText(/^Account \d/).textContent;
