import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/contracts/settings.ts';
import { SettingsStore, readSettings } from '../../../src/storage/settings.ts';
import { MemoryArea } from '../../fakes/samples.ts';

describe('readSettings', () => {
  it.each([undefined, null, 'text', 7])('reads %s as the defaults', (raw) => {
    expect(readSettings(raw)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is readable and mends the rest field by field', () => {
    const raw = { ...DEFAULT_SETTINGS, paused: true, retentionDays: 12, uiLang: 'xx', extra: 1 };
    expect(readSettings(raw)).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });

  it('reads every stored version as it was written', () => {
    const version1 = {
      ...DEFAULT_SETTINGS,
      schema: 1,
      uiLang: 'th',
      mutedAccounts: ['x:anna00'],
      retentionDays: 30,
    };
    expect(readSettings(version1)).toEqual(version1);
  });
});

describe('SettingsStore', () => {
  it('keeps both of two changes made at once', async () => {
    const store = new SettingsStore(new MemoryArea());
    await Promise.all([
      store.change((now) => ({ mutedAccounts: [...now.mutedAccounts, 'x:a'] })),
      store.change((now) => ({ mutedAccounts: [...now.mutedAccounts, 'x:b'] })),
    ]);
    expect((await store.get()).mutedAccounts).toEqual(['x:a', 'x:b']);
  });

  it('goes on after a write that failed', async () => {
    const area = new MemoryArea();
    const store = new SettingsStore(area);
    area.fail = new Error('disk');
    await expect(store.change({ paused: true })).rejects.toThrow('disk');
    area.fail = null;
    expect(await store.change({ paused: true })).toMatchObject({ paused: true });
  });
});
