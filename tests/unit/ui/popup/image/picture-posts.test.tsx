// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ResultOf } from '../../../../../src/contracts/messages.ts';
import { CheckImage } from '../../../../../src/ui/popup/image/check-image.tsx';
import { samplePost } from '../../../../fakes/samples.ts';
import { expectAccessible, settle } from '../../dom.ts';
import { fakeSend } from '../../fake-send.ts';
import { assessment, FLAG_ID } from '../../fixtures.ts';
import { English } from '../../english.tsx';

const PNG = 'data:image/png;base64,aGk=';
const WORDS = 'CHAT SUPPORT Poipet, passport kept. Telegram: @jobs00board';
const post = samplePost({ author: 'Example Jobs', text: '', permalink: 'https://t.me/jobs_board00/7' });
const taken: ResultOf<'page/take-picture'> = { ok: true, value: { image: PNG, whole: true } };

async function open(answers: Parameters<typeof fakeSend>[0]) {
  const background = fakeSend({
    'page/pictures': [{ ref: 3, post }],
    'page/take-picture': taken,
    'image/read': { ok: true, value: { text: WORDS, confidence: 90 } },
    'text/check': assessment(),
    ...answers,
  });
  const prepare = vi.fn((_file: Blob) => Promise.resolve({ ok: true as const, value: PNG }));
  const images = { prepare, contactsIn: () => Promise.resolve(['@jobs00board']), openInTab: null };
  const view = render(<CheckImage send={background.send} tabId={7} images={images} onDanger={vi.fn()} />, {
    wrapper: English,
  });
  await settle();
  return { ...background, ...view, prepare };
}
const check = () => fireEvent.click(screen.getByRole('button', { name: 'Check image' }));

afterEach(cleanup);

test('a post in sight says that its image was not read, and nothing is read by itself', async () => {
  const { asked, container } = await open({});
  const [entry] = screen.getAllByRole('listitem');
  expect(entry?.textContent).toContain('image: not read');
  expect(entry?.textContent).toContain('Example Jobs');
  expect(asked.map(([name]) => name)).toEqual(['page/pictures']);
  await expectAccessible(container);
});

test('the chosen image is read, its contacts are shown, and it is judged when told to', async () => {
  const { of, prepare } = await open({});
  check();
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Words in the image')).value).toBe(WORDS);
  expect(of('page/take-picture')).toEqual([{ tabId: 7, ref: 3 }]);
  expect(await prepare.mock.calls[0]?.[0].text()).toBe('hi');
  expect(await screen.findByText('@jobs00board')).toBeTruthy();
  expect(of('text/check')).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Check these words' }));
  await waitFor(() => expect(of('text/check')).toEqual([{ text: WORDS }]));
});

test('a report of it names the post', async () => {
  const { of } = await open({
    'flag/raise': { flagId: FLAG_ID, assessment: assessment() },
    'report/open': null,
  });
  check();
  await screen.findByLabelText('Words in the image');
  fireEvent.click(screen.getByRole('button', { name: 'Check these words' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Report this text' }));
  await waitFor(() => expect(of('flag/raise')).toEqual([{ post: { ...post, text: WORDS }, pageUrl: null }]));
});

test('says when a part of the image was out of sight', async () => {
  await open({ 'page/take-picture': { ok: true, value: { image: PNG, whole: false } } });
  check();
  expect(await screen.findByText(/Only the part of the image that is in sight/)).toBeTruthy();
});

test.each([
  ['not-permitted', /press the Lurelight button in the toolbar, or take a screenshot/],
  ['not-in-front', /The page is not in front/],
  ['gone', /not in sight any more/],
  ['failed', /could not be taken from the page\. Take a screenshot/],
] as const)('%s: says what to do instead, and reads nothing', async (error, words) => {
  const { of } = await open({ 'page/take-picture': { ok: false, error } });
  check();
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  expect(of('image/read')).toEqual([]);
  expect(screen.getByLabelText('Choose an image')).toBeTruthy();
});

test('a background that does not answer leaves the way of a screenshot', async () => {
  await open({ 'page/take-picture': { fails: 'no-answer' } });
  check();
  expect((await screen.findByRole('alert')).textContent).toMatch(/Take a screenshot/);
});

test('nothing is shown where no image is in sight', async () => {
  await open({ 'page/pictures': [] });
  expect(screen.queryByText('Images in sight on this page')).toBeNull();
});
