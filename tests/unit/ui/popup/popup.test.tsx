// @vitest-environment happy-dom
// Long because: all states of the popup are told here, over one background that answers from a table.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ResultOf } from '../../../../src/contracts/messages.ts';
import type { Health } from '../../../../src/contracts/post.ts';
import { MAX_TEXT } from '../../../../src/contracts/post.ts';
import { DEFAULT_SETTINGS } from '../../../../src/contracts/settings.ts';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import { expectAccessible, settle } from '../dom.ts';
import type { FakeSend } from '../fake-send.ts';
import { fakeSend } from '../fake-send.ts';
import { assessment, FLAG_ID, stretched, TEXT } from '../fixtures.ts';

type Summary = ResultOf<'page/summary'>;
type Item = Summary['items'][number];

const SITES = [{ id: 'telegram', name: 'Telegram', origins: ['https://t.me/*'], permitted: true, on: true }];

function item(change: Partial<Item> = {}): Item {
  return {
    key: 'telegram:1',
    author: 'Example Jobs',
    excerpt: TEXT,
    assessment: assessment(),
    flagId: FLAG_ID,
    markedFine: false,
    ...change,
  };
}
function summary(change: Partial<Summary> = {}): Summary {
  return {
    site: 'telegram',
    permitted: true,
    health: null,
    counts: { strong: 0, some: 0, unsure: 0, none: 0 },
    unsureWhy: {},
    items: [],
    lastSelection: null,
    ...change,
  };
}
function health(state: Health['state']): Health {
  return {
    state,
    site: 'telegram',
    surface: 'channel',
    adapter: '1',
    posts: 0,
    withText: 0,
    withAuthor: 0,
    withPermalink: 0,
    selectors: {},
  };
}
const NO_IMAGES: Parameters<typeof Popup>[0]['deps']['images'] = {
  prepare: () => Promise.resolve({ ok: false, error: 'not-image' }),
  contactsIn: () => Promise.resolve([]),
  openInTab: null,
};
async function open(
  answers: Parameters<typeof fakeSend>[0],
  more: Partial<Parameters<typeof Popup>[0]['deps']> = {},
) {
  const background: FakeSend = fakeSend({
    'sites/list': SITES,
    'model/status': { state: 'ready', detail: '', model: null },
    'page/summary': summary(),
    'report/open': null,
    ...answers,
  });
  const openPage = vi.fn();
  const view = render(
    <Popup
      deps={{
        send: background.send,
        browserLanguages: ['en'],
        openPage,
        tabId: 7,
        hasDesk: true,
        images: NO_IMAGES,
        ...more,
      }}
    />,
  );
  await screen.findByRole('button', { name: /Is someone in danger/ });
  await settle();
  return { ...background, openPage, ...view };
}

afterEach(cleanup);

test('the way for a person in danger is the first button, also when nothing else answers', async () => {
  const { container, of } = await open({
    'settings/get': { fails: 'no-answer' },
    'page/summary': { fails: 'failed' },
    'sites/list': { fails: 'failed' },
  });
  const first = within(container.querySelector('main') as HTMLElement).getAllByRole(
    'button',
  )[0] as HTMLElement;
  expect(first.textContent).toBe('Is someone in danger?');
  fireEvent.click(first);
  await waitFor(() => expect(of('report/open')).toEqual([{ flagId: null, danger: true }]));
  expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
});

describe('what was seen', () => {
  test('counts by level, and what could not be checked apart with its reasons', async () => {
    await open({
      'page/summary': summary({
        counts: { strong: 2, some: 1, unsure: 3, none: 8 },
        unsureWhy: { language: 2, 'model-loading': 1 },
      }),
    });
    const card = screen.getByRole('region', { name: 'This page' });
    expect(card.textContent).toContain('On Telegram');
    expect(card.textContent).toContain('14 posts read');
    expect(
      within(card)
        .getAllByRole('listitem')
        .map((node) => node.textContent),
    ).toEqual(['2 with strong signs', '1 with some signs', '3 could not be checked', '8 without such signs']);
    expect(card.textContent).toContain('2 × We have not tested this language yet.');
  });

  test('only unsure posts are not said to be without signs', async () => {
    await open({
      'page/summary': summary({
        counts: { unsure: 3 },
        unsureWhy: { 'model-failed': 3 },
        items: [
          item({
            flagId: null,
            assessment: assessment({ level: 'unsure', why: 'model-failed', reasons: [] }),
          }),
        ],
      }),
    });
    expect(screen.getByText('3 could not be checked')).toBeDefined();
    expect(screen.queryByText(/without such signs/)).toBeNull();
    expect(screen.queryByText('Posts with signs')).toBeNull();
    expect(screen.getByText('Posts that could not be checked (1)')).toBeDefined();
  });

  test('no posts yet', async () => {
    await open({});
    expect(screen.getByText(/No posts read yet/)).toBeDefined();
  });

  test.each([
    ['degraded', /Some parts of this page could not be read/],
    ['broken', /Select text and check it instead/],
    ['login', /log in/],
    ['empty', /no posts on this page/],
  ] as const)('health %s is said', async (state, words) => {
    await open({ 'page/summary': summary({ health: health(state) }) });
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.queryByText(/No posts read yet/)).toBeNull();
  });

  test.each([
    [{ posts: 20, withText: 14, images: 6 }, 'Read 14 of 20 posts; 6 are images'],
    [{ posts: 20, withText: 19, images: 1 }, 'Read 19 of 20 posts; 1 is an image'],
    [{ posts: 20, withText: 14 }, 'Read 14 of 20 posts'],
  ])('posts that could not be read are counted beside those that were: %j', async (counts, words) => {
    await open({ 'page/summary': summary({ health: { ...health('ok'), ...counts } }) });
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.queryByText(/No posts read yet/)).toBeNull();
  });

  test.each([
    [{ posts: 8, withText: 8, waiting: 392 }, '392 more posts are read when you scroll to them'],
    [{ posts: 0, waiting: 1 }, '1 more post is read when you scroll to it'],
  ])('posts further away are counted: %j', async (counts, words) => {
    await open({ 'page/summary': summary({ health: { ...health('ok'), ...counts } }) });
    expect(screen.getByText(words)).toBeDefined();
  });

  test('the state of the page can be copied, and is shown before', async () => {
    await open({ 'page/summary': summary({ health: { ...health('degraded'), posts: 20, withText: 14 } }) });
    const shown = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy diagnostics' });
    expect(JSON.parse(shown.value)).toMatchObject({ site: 'telegram', state: 'degraded', posts: 20 });
    // For the few who want to help: folded, last, in plain words, opened by key as every fold is.
    const fold = shown.closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('Help / Problems?');
    expect(fold?.closest('main')?.lastElementChild).toBe(fold);
  });

  test('a model that did not load is said', async () => {
    await open({ 'model/status': { state: 'failed', detail: 'x', model: null } });
    expect(screen.getByText(/could not start. Posts are checked with signs only/)).toBeDefined();
  });

  test('a page that is not turned on offers the sites and the selection', async () => {
    const { openPage } = await open({
      'page/summary': summary({ permitted: false }),
      'sites/list': [{ ...SITES[0]!, permitted: false }],
    });
    const card = screen.getByRole('region', { name: 'This page' });
    expect(card.textContent).toContain('You have not turned on Telegram yet.');
    fireEvent.click(within(card).getByRole('button', { name: 'Choose sites' }));
    expect(openPage).toHaveBeenCalledExactlyOnceWith('welcome.html');
    expect(screen.getByRole('button', { name: 'Check the selected text' })).toBeDefined();
    expect(screen.queryByRole('switch', { name: /Telegram/ })).toBeNull();
  });

  test('a failed summary says so, and comes again on request', async () => {
    let failing = true;
    await open({
      'page/summary': () => (failing ? { fails: 'no-answer' } : summary({ counts: { none: 5 } })),
    });
    expect(screen.getByText(/did not answer/)).toBeDefined();
    failing = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('5 posts read');
    expect(screen.queryByText(/did not answer/)).toBeNull();
  });
});

describe('posts with signs', () => {
  const two = summary({
    counts: { strong: 1, some: 1, none: 1 },
    items: [
      item({ key: 'b', author: '', assessment: assessment({ level: 'some', class: 'job_scam' }) }),
      item({ key: 'a' }),
      item({ key: 'c', flagId: null, assessment: assessment({ level: 'none', class: 'job' }) }),
    ],
  });

  test('strongest first, reasons below the threshold folded', async () => {
    const { container } = await open({ 'page/summary': two });
    const flagged = screen.getByRole('heading', { name: 'Posts with signs' }).closest('section');
    const levels = [...(flagged?.querySelectorAll('.item .level') ?? [])].map((node) => node.textContent);
    expect(levels).toEqual(['Strong signs', 'Some signs']);
    expect(flagged?.textContent).toContain('Account without a name');
    expect(flagged?.textContent).toContain('Signs often seen in job fraud: fees, deposits, tasks');
    const folded = container.querySelector('details.fold');
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(folded?.textContent).toContain('Posts with too little for a warning (1)');
  });

  test('Report opens the report of that flag; a failure is said', async () => {
    const { of } = await open({ 'page/summary': two, 'report/open': { fails: 'refused' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Report' })[0]!);
    await screen.findByText('Lurelight may not do this here.');
    expect(of('report/open')).toEqual([{ flagId: FLAG_ID, danger: false }]);
  });

  test('marking as fine asks again for the page; undo takes it back', async () => {
    const { of } = await open({
      'page/summary': summary({ counts: { strong: 1 }, items: [item({ markedFine: true })] }),
      'flag/mark-fine': null,
    });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(of('page/summary')).toHaveLength(2));
    expect(of('flag/mark-fine')).toEqual([{ flagId: FLAG_ID, fine: false }]);
  });
});

async function check(text: string, answers: Parameters<typeof fakeSend>[0]) {
  const opened = await open(answers);
  fireEvent.input(screen.getByLabelText('Check a text'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Check' }));
  await settle();
  return opened;
}

describe('check a text', () => {
  test('shows reasons with their words and offers to report the text', async () => {
    const { of } = await check(TEXT, {
      'text/check': assessment(),
      'flag/raise': { flagId: FLAG_ID, assessment: assessment() },
    });
    expect(of('text/check')).toEqual([{ text: TEXT }]);
    expect(screen.getByText('We keep your passport').tagName).toBe('BLOCKQUOTE');
    fireEvent.click(screen.getByRole('button', { name: 'Report this text' }));
    await waitFor(() => expect(of('report/open')).toEqual([{ flagId: FLAG_ID, danger: false }]));
    expect(of('flag/raise')).toMatchObject([{ post: { text: TEXT, site: 'paste', author: '' } }]);
  });

  test('none is no promise', async () => {
    await check('Baker wanted', { 'text/check': assessment({ level: 'none', reasons: [] }) });
    expect(screen.getByText('No such signs found in this text. That is not a guarantee.')).toBeDefined();
    expect(screen.queryByText('What to check')).toBeNull();
  });

  test('unsure says why and is not shown as nothing found', async () => {
    await check('…', { 'text/check': assessment({ level: 'unsure', why: 'language', reasons: [] }) });
    expect(screen.getByText('We have not tested this language yet.')).toBeDefined();
    expect(screen.queryByText(/No such signs found/)).toBeNull();
  });

  test('the sale of persons shows the emergency way first', async () => {
    const { of } = await check('x', { 'text/check': assessment({ class: 'person_trade' }) });
    fireEvent.click(screen.getByRole('button', { name: 'Get help now' }));
    await waitFor(() => expect(of('report/open')).toEqual([{ flagId: null, danger: true }]));
  });

  test('an empty box asks for text and sends nothing', async () => {
    const { of } = await check('  \n ', { 'text/check': assessment() });
    expect(screen.getByText('Paste some text first.')).toBeDefined();
    expect(of('text/check')).toEqual([]);
  });

  test('a text of 200,000 characters is cut, said, and no character is split', async () => {
    const long = `${'a'.repeat(MAX_TEXT - 1)}${'😀'.repeat(90_000)}`;
    const { of } = await check(long, { 'text/check': assessment({ level: 'none', reasons: [] }) });
    const [sent] = of('text/check') as [{ text: string }];
    expect(sent.text).toBe('a'.repeat(MAX_TEXT - 1));
    expect(screen.getByText('Only the first 20,000 characters are checked.')).toBeDefined();
  });

  test('a failure is said and leaves no older result', async () => {
    await check(TEXT, { 'text/check': { fails: 'failed' } });
    expect(screen.getByText('That did not work. Nothing was changed.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Report this text' })).toBeNull();
  });

  test('a private window keeps nothing, and says so', async () => {
    await check(TEXT, {
      'text/check': assessment(),
      'flag/raise': { flagId: null, assessment: assessment() },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Report this text' }));
    await screen.findByText(/This post is not stored/);
  });
});

describe('selection', () => {
  test('nothing selected is said', async () => {
    await open({ 'page/check-selection': null });
    fireEvent.click(screen.getByRole('button', { name: 'Check the selected text' }));
    await screen.findByText(/No text is selected/);
  });
  test('the last checked selection is shown', async () => {
    await open({ 'page/summary': summary({ lastSelection: { text: TEXT, assessment: assessment() } }) });
    expect(screen.getByRole('heading', { name: 'The text you selected' })).toBeDefined();
    expect(screen.getByText('We keep your passport')).toBeDefined();
  });
  test('without a tab there is no selection and no page, but the box', async () => {
    const { of } = await open({}, { tabId: null });
    expect(of('page/summary')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Check the selected text' })).toBeNull();
    expect(screen.getByLabelText('Check a text')).toBeDefined();
  });
});

describe('a build without the desk', () => {
  test('has no way to it', async () => {
    await open({}, { hasDesk: false });
    expect(screen.queryByRole('button', { name: 'My list' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Options' })).toBeDefined();
  });
});

describe('switches', () => {
  test('site and pause', async () => {
    const { of } = await open({
      'site/switch': null,
      'settings/change': { ...DEFAULT_SETTINGS, paused: true },
    });
    fireEvent.click(screen.getByRole('switch', { name: 'Check posts on Telegram' }));
    await waitFor(() => expect(of('site/switch')).toEqual([{ site: 'telegram', on: false }]));
    fireEvent.click(screen.getByRole('switch', { name: 'Pause on all sites' }));
    await waitFor(() => expect(of('settings/change')).toEqual([{ paused: true }]));
  });
  test('paused is said instead of counts', async () => {
    await open({
      'settings/get': { ...DEFAULT_SETTINGS, paused: true },
      'page/summary': summary({ counts: { strong: 1 }, items: [item()] }),
    });
    expect(screen.getByText('Lurelight is paused on all sites.')).toBeDefined();
    expect(screen.queryByText('Posts with signs')).toBeNull();
  });
});

test.each(['ltr', 'rtl'] as const)('no fault that axe knows, long words, %s', async (dir) => {
  const { container } = await open(
    {
      'page/summary': summary({
        health: health('degraded'),
        counts: { strong: 1, some: 1, unsure: 1, none: 1 },
        unsureWhy: { language: 1 },
        items: [item(), item({ key: 'd', assessment: assessment({ level: 'unsure', reasons: [] }) })],
        lastSelection: { text: TEXT, assessment: assessment({ class: 'person_trade' }) },
      }),
    },
    { languageOf: () => stretched(dir) },
  );
  expect(document.documentElement.dir).toBe(dir);
  await expectAccessible(container);
});

test.each([
  [2, 1],
  [0, 0],
])('%d unread images: the way to check one is named %d times', async (images, times) => {
  await open({ 'page/summary': summary({ health: { ...health('ok'), posts: 3, withText: 1, images } }) });
  const ways = screen.queryAllByRole('link', { name: 'Check an image' });
  expect(ways.map((way) => way.getAttribute('href'))).toEqual(Array(times).fill('#check-image'));
});
