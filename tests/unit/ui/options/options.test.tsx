// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../../src/contracts/settings.ts';
import { DEFAULT_SETTINGS } from '../../../../src/contracts/settings.ts';
import { countryOptions } from '../../../../src/ui/options/countries.ts';
import { Options } from '../../../../src/ui/options/options.tsx';
import { expectAccessible, settle } from '../dom.ts';
import { fakeSend } from '../fake-send.ts';
import { stretched } from '../fixtures.ts';

async function open(answers: Parameters<typeof fakeSend>[0], more = {}) {
  let settings: Settings = DEFAULT_SETTINGS;
  const background = fakeSend({
    'settings/get': () => settings,
    'settings/change': (patch) => {
      settings = { ...settings, ...patch } as Settings;
      return settings;
    },
    'sites/list': [],
    'model/status': { state: 'ready', detail: '', model: { name: 'lurelight-6l', sha256: 'ab'.repeat(32) } },
    ...answers,
  });
  const view = render(
    <Options
      deps={{
        send: background.send,
        browserLanguages: ['en'],
        openPage: vi.fn(),
        rights: {
          requestOrigins: () => Promise.resolve(true),
          removeOrigins: () => Promise.resolve(true),
        },
        countries: ['VN', 'MY'],
        version: '0.1.0',
        ...more,
      }}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  await settle();
  return { ...background, ...view };
}

function questionButtons(): string[] {
  return [...document.querySelectorAll('[role=alert] button')].map((node) => node.textContent);
}

afterEach(cleanup);

test('country and days are kept and said to be kept', async () => {
  const { of } = await open({});
  fireEvent.change(screen.getByRole('combobox', { name: 'Your country' }), { target: { value: 'VN' } });
  await screen.findByText('Saved.');
  fireEvent.change(screen.getByRole('combobox', { name: 'Keep posts with signs for' }), {
    target: { value: '30' },
  });
  await waitFor(() => expect(of('settings/change')).toEqual([{ country: 'VN' }, { retentionDays: 30 }]));
});

test('a setting that was not kept is not said to be', async () => {
  await open({ 'settings/change': { fails: 'failed' } });
  fireEvent.click(screen.getByRole('switch', { name: 'Pause on all sites' }));
  await screen.findByRole('alert');
  expect(screen.queryByText('Saved.')).toBeNull();
});

test('countries are named in the language and sorted by it; a chosen one outside the list stays', () => {
  expect(countryOptions(['VN', 'MY'], 'KE', 'en')).toEqual([
    { value: 'KE', label: 'Kenya' },
    { value: 'MY', label: 'Malaysia' },
    { value: 'VN', label: 'Vietnam' },
  ]);
});

describe('muted accounts', () => {
  test('are shown again and the way back goes back', async () => {
    const { of } = await open({
      'settings/get': { ...DEFAULT_SETTINGS, mutedAccounts: ['x:example00'] },
      'account/mute': null,
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show badges again for x:example00' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(of('account/mute')).toEqual([
        { account: 'x:example00', muted: false },
        { account: 'x:example00', muted: true },
      ]),
    );
  });

  test('a failure is said', async () => {
    await open({
      'settings/get': { ...DEFAULT_SETTINGS, mutedAccounts: ['x:example00'] },
      'account/mute': { fails: 'failed' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show badges again for x:example00' }));
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('deleting everything', () => {
  test('asks twice, the cautious answer has the focus, and only then deletes', async () => {
    const { of } = await open({ 'data/wipe': null });
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(of('data/wipe')).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, delete everything' }));
    await screen.findByText('Everything is deleted.');
    expect(of('data/wipe')).toEqual([null]);
  });

  test('can be given up at each question', async () => {
    const { of } = await open({ 'data/wipe': null });
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete everything…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Continue' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(of('data/wipe')).toEqual([]);
  });

  test('the two questions have their buttons in opposite order', async () => {
    await open({});
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    await screen.findByRole('button', { name: 'Continue' });
    expect(questionButtons()).toEqual(['Cancel', 'Continue']);
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('button', { name: 'Yes, delete everything' });
    expect(questionButtons()).toEqual(['Yes, delete everything', 'Cancel']);
  });

  test('a failure is not shown as done', async () => {
    await open({ 'data/wipe': { fails: 'failed' } });
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Continue' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, delete everything' }));
    await screen.findByText('That did not work. Nothing was changed.');
    expect(screen.queryByText('Everything is deleted.')).toBeNull();
  });
});

test('the model and its failure are named', async () => {
  const { container } = await open({
    'model/status': { state: 'failed', detail: 'checksum of model.onnx', model: null },
  });
  expect(container.textContent).toContain('Could not start: checksum of model.onnx');
  expect(container.textContent).toContain('Version 0.1.0');
});

test('without settings the rest of the page still works', async () => {
  await open({ 'settings/get': { fails: 'no-answer' } });
  expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
  expect(screen.getByRole('button', { name: 'Delete everything…' })).toBeDefined();
});

test('no fault that axe knows, with long words', async () => {
  const { container } = await open(
    { 'settings/get': { ...DEFAULT_SETTINGS, mutedAccounts: ['x:example00'] } },
    { languageOf: () => stretched('rtl') },
  );
  await expectAccessible(container);
});
