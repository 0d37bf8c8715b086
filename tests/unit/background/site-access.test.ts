import { describe, expect, it, vi } from 'vitest';
import type { AccessPort } from '../../../src/background/site-access.ts';
import { SiteAccess } from '../../../src/background/site-access.ts';

const x = { id: 'x', name: 'X', origins: ['https://x.com/*'], allFrames: false };
const telegram = { id: 'telegram-web', name: 'Telegram', origins: ['https://t.me/*'], allFrames: true };

function portWith(granted: string[], registered: string[] = []) {
  const names = new Set(registered);
  return {
    granted: (origins: readonly string[]) =>
      Promise.resolve(origins.every((origin) => granted.includes(origin))),
    registered: () => Promise.resolve([...names]),
    register: vi.fn<AccessPort['register']>((id) => Promise.resolve(void names.add(id))),
    unregister: vi.fn<AccessPort['unregister']>((ids) =>
      Promise.resolve(ids.forEach((id) => names.delete(id))),
    ),
    tabs: vi.fn<AccessPort['tabs']>(() => Promise.resolve([1, 2])),
    inject: vi.fn<AccessPort['inject']>(() => Promise.resolve()),
    names,
  };
}

describe('SiteAccess.reconcile', () => {
  it('registers what is granted and reaches the tabs that are open', async () => {
    const port = portWith(['https://t.me/*']);
    expect(await new SiteAccess([x, telegram], port).reconcile()).toEqual(['telegram-web']);
    expect(port.register.mock.calls).toEqual([['site-telegram-web', ['https://t.me/*'], true]]);
    expect(port.inject.mock.calls).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  it('changes nothing the second time', async () => {
    const port = portWith(['https://t.me/*']);
    const access = new SiteAccess([x, telegram], port);
    await access.reconcile();
    expect(await access.reconcile()).toEqual([]);
    expect(port.register).toHaveBeenCalledOnce();
  });

  it('registers one script for two sites at one address', async () => {
    const port = portWith(['https://t.me/*']);
    await new SiteAccess([telegram, { ...telegram, id: 'telegram-other' }], port).reconcile();
    expect(port.register.mock.calls.map(([id]) => id)).toEqual(['site-telegram-web']);
    expect(port.inject).toHaveBeenCalledTimes(2);
  });

  it('takes back what was revoked and leaves registrations of others', async () => {
    const port = portWith([], ['site-x', 'somebody-else']);
    await new SiteAccess([x, telegram], port).reconcile();
    expect([...port.names]).toEqual(['somebody-else']);
  });

  it('goes on when one open tab cannot be reached', async () => {
    const port = portWith(['https://x.com/*']);
    port.inject.mockRejectedValueOnce(new Error('tab was closed'));
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    expect(await new SiteAccess([x], port).reconcile()).toEqual(['x']);
    expect(port.inject).toHaveBeenCalledTimes(2);
  });
});

it('reaches open tabs after an update though the registration is still there', async () => {
  const port = portWith(['https://t.me/*'], ['site-telegram-web']);
  const access = new SiteAccess([x, telegram], port);
  expect(await access.reconcile({ reach: true })).toEqual([]);
  expect(port.register).not.toHaveBeenCalled();
  expect(port.inject).toHaveBeenCalledTimes(2);
});
