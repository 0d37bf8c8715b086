// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/contracts/settings.ts';
import type { WelcomeDeps } from '../../../../src/ui/welcome/welcome.tsx';
import { Welcome } from '../../../../src/ui/welcome/welcome.tsx';
import { expectAccessible, settle } from '../dom.ts';
import { fakeSend } from '../fake-send.ts';
import { stretched } from '../fixtures.ts';

const TELEGRAM = {
  id: 'telegram',
  name: 'Telegram',
  origins: ['https://t.me/*', 'https://web.telegram.org/*'],
  permitted: false,
  on: true,
};

async function open(answers: Parameters<typeof fakeSend>[0], more: Partial<WelcomeDeps> = {}) {
  const background = fakeSend({ 'sites/list': [TELEGRAM], 'site/switch': null, ...answers });
  const rights = {
    requestOrigins: vi.fn(() => Promise.resolve(true)),
    removeOrigins: vi.fn(() => Promise.resolve(true)),
  };
  const view = render(
    <Welcome
      deps={{
        send: background.send,
        browserLanguages: ['en'],
        openPage: vi.fn(),
        rights,
        shortcut: 'Alt+Shift+L',
        ...more,
      }}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  await settle();
  return { ...background, rights, ...view };
}

afterEach(cleanup);

describe('a site that is not proven', () => {
  const other = { ...TELEGRAM, id: 'other', name: 'Other', on: false, unproven: true as const };

  test('stands under a heading of its own that says what may happen', async () => {
    await open({ 'sites/list': [other, TELEGRAM] });
    const heading = screen.getByRole('heading', { name: 'Sites that are not proven yet' });
    const follows = (name: string) =>
      heading.compareDocumentPosition(screen.getByText(name)) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows('Other')).toBeTruthy();
    expect(follows('Telegram')).toBeFalsy();
    expect(screen.getByText(/Reading may fail there/)).toBeDefined();
  });

  test('there is no such heading where every site is proven', async () => {
    await open({});
    expect(screen.queryByRole('heading', { name: 'Sites that are not proven yet' })).toBeNull();
  });

  test('turned off, it is switched off too, since another site may keep the right', async () => {
    const { of } = await open({ 'sites/list': [{ ...other, permitted: true, on: true }] });
    fireEvent.click(screen.getByRole('button', { name: 'Turn off for Other' }));
    await waitFor(() => expect(of('site/switch')).toEqual([{ site: 'other', on: false }]));
  });
});

describe('turning a site on', () => {
  test('asks the browser within the click itself, before anything is sent', async () => {
    const { rights, asked } = await open({});
    const before = asked.length;
    fireEvent.click(screen.getByRole('button', { name: 'Turn on for Telegram' }));
    // No await between the click and this line: Firefox refuses a request that comes later.
    expect(rights.requestOrigins).toHaveBeenCalledExactlyOnceWith(TELEGRAM.origins);
    expect(asked).toHaveLength(before);
    await settle();
  });

  test('a grant switches the site on and shows it', async () => {
    let granted = false;
    const { of, rights } = await open({ 'sites/list': () => [{ ...TELEGRAM, permitted: granted }] });
    rights.requestOrigins.mockImplementation(() => {
      granted = true;
      return Promise.resolve(true);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Turn on for Telegram' }));
    await screen.findByText('On');
    expect(of('site/switch')).toEqual([{ site: 'telegram', on: true }]);
    expect(screen.queryByRole('button', { name: 'Turn on for Telegram' })).toBeNull();
  });

  test.each([
    ['refused', () => Promise.resolve(false)],
    ['failed', () => Promise.reject(new Error('no window'))],
  ])('%s: says that the site stays off', async (_name, requestOrigins) => {
    const { of, rights } = await open({});
    rights.requestOrigins.mockImplementation(requestOrigins);
    fireEvent.click(screen.getByRole('button', { name: 'Turn on for Telegram' }));
    await screen.findByText('Telegram stays off. You can turn it on here later.');
    expect(of('site/switch')).toEqual([]);
  });

  test('a permitted site that the user switched off is not shown as on', async () => {
    await open({ 'sites/list': [{ ...TELEGRAM, permitted: true, on: false }] });
    expect(screen.getByRole('button', { name: 'Turn on for Telegram' })).toBeDefined();
  });

  test('turning off gives the right back', async () => {
    const { rights } = await open({ 'sites/list': [{ ...TELEGRAM, permitted: true }] });
    fireEvent.click(screen.getByRole('button', { name: 'Turn off for Telegram' }));
    expect(rights.removeOrigins).toHaveBeenCalledExactlyOnceWith(TELEGRAM.origins);
    await settle();
  });
});

test('three sentences say what stays on the device, with the days of the setting', async () => {
  const { container } = await open({ 'settings/get': { ...DEFAULT_SETTINGS, retentionDays: 30 } });
  const sentences = [...container.querySelectorAll('ol.sentences li')].map((node) => node.textContent);
  expect(sentences).toHaveLength(3);
  expect(sentences.join(' ')).toContain('for 30 days');
});

test('the list of sites can fail and be asked again', async () => {
  let failing = true;
  await open({ 'sites/list': () => (failing ? { fails: 'failed' } : [TELEGRAM]) });
  failing = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Telegram');
});

test('the language changes at once, and the document says it', async () => {
  const { of } = await open(
    {
      'settings/get': { ...DEFAULT_SETTINGS, uiLang: null },
      'settings/change': { ...DEFAULT_SETTINGS, uiLang: 'en' },
    },
    { languageOf: (lang) => ({ ...stretched('rtl'), lang }) },
  );
  const choice = screen.getByRole('combobox', { name: /Language/ });
  fireEvent.change(choice, { target: { value: 'en' } });
  await waitFor(() => expect(of('settings/change')).toEqual([{ uiLang: 'en' }]));
  expect(document.documentElement.dir).toBe('rtl');
});

test('Done is only claimed when it was kept', async () => {
  await open({ 'settings/change': { fails: 'failed' } });
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  await screen.findByRole('alert');
  expect(screen.queryByText(/is ready/)).toBeNull();
});

test('without a set shortcut none is promised', async () => {
  await open({}, { shortcut: null });
  expect(screen.queryByText(/Alt\+Shift\+L/)).toBeNull();
});

test('no fault that axe knows, with long words', async () => {
  const { container } = await open(
    { 'sites/list': [TELEGRAM, { ...TELEGRAM, id: 'x', name: 'X', permitted: true }] },
    { languageOf: () => stretched('rtl') },
  );
  await expectAccessible(container);
});
