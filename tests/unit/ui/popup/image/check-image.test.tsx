// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ResultOf } from '../../../../../src/contracts/messages.ts';
import { contactsIn } from '../../../../../src/reporting/contacts-in.ts';
import { CheckImage } from '../../../../../src/ui/popup/image/check-image.tsx';
import { expectAccessible, settle } from '../../dom.ts';
import { fakeSend } from '../../fake-send.ts';
import { assessment } from '../../fixtures.ts';
import { English } from '../../english.tsx';

const PNG = 'data:image/png;base64,aGk=';
const WORDS = 'CHAT SUPPORT Poipet, passport kept. Telegram: @jobs00board';
const read = (text: string): ResultOf<'image/read'> => ({ ok: true, value: { text, confidence: 90 } });
const poster = (): File => new File(['hi'], 'poster.png', { type: 'image/png' });

function open(
  answers: Parameters<typeof fakeSend>[0],
  more: Partial<Parameters<typeof CheckImage>[0]['images']> = {},
) {
  const background = fakeSend({ 'text/check': assessment(), ...answers });
  const images = {
    prepare: vi.fn(() => Promise.resolve({ ok: true as const, value: PNG })),
    contactsIn: (text: string) => Promise.resolve(contactsIn(text)),
    openInTab: null,
    ...more,
  };
  const view = render(<CheckImage send={background.send} tabId={null} images={images} onDanger={vi.fn()} />, {
    wrapper: English,
  });
  return { ...background, ...view, images };
}
/** As a browser hands a file over; the test DOM has no DataTransfer of its own with files. */
function give(type: 'paste' | 'drop', files: readonly File[]): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const data = { files, types: ['Files'] };
  Object.assign(event, type === 'paste' ? { clipboardData: data } : { dataTransfer: data });
  document.body.dispatchEvent(event);
  return event;
}
const choose = (file: File): void => {
  const input = screen.getByLabelText('Choose an image');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};
const box = () => screen.findByLabelText<HTMLTextAreaElement>('Words in the image');

afterEach(cleanup);

test.each(['paste', 'drop'] as const)('%s: the words stand in a box, the contacts beside it', async (how) => {
  const { of, container } = open({ 'image/read': read(WORDS) });
  await settle();
  expect(give(how, [poster()]).defaultPrevented).toBe(true);
  expect((await box()).value).toBe(WORDS);
  expect(of('image/read')).toEqual([{ image: PNG, language: 'en' }]);
  expect(await screen.findByText('@jobs00board')).toBeTruthy();
  expect(screen.getByText(/often misread/)).toBeTruthy();
  await expectAccessible(container);
});

test('is where the line about unread images leads to', () => {
  const { container } = open({});
  expect(container.querySelector('#check-image')).toBeTruthy();
});

test('judges only when told to, and the corrected words', async () => {
  const { of } = open({ 'image/read': read(WORDS) });
  choose(poster());
  fireEvent.input(await box(), { target: { value: 'CHAT SUPPORT Poipet, passport kept by us' } });
  expect(of('text/check')).toEqual([]);
  expect(screen.queryByText('@jobs00board')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Check these words' }));
  await waitFor(() =>
    expect(of('text/check')).toEqual([{ text: 'CHAT SUPPORT Poipet, passport kept by us' }]),
  );
  expect(await screen.findByRole('button', { name: 'Report this text' })).toBeTruthy();
});

test('a result does not outlive a change of the words', async () => {
  open({ 'image/read': read(WORDS) });
  choose(poster());
  await box();
  fireEvent.click(screen.getByRole('button', { name: 'Check these words' }));
  await screen.findByRole('button', { name: 'Report this text' });
  fireEvent.input(await box(), { target: { value: 'other' } });
  expect(screen.queryByRole('button', { name: 'Report this text' })).toBeNull();
});

test('reads the same image again in another language', async () => {
  const { of } = open({ 'image/read': read(WORDS) });
  choose(poster());
  await box();
  fireEvent.change(screen.getByLabelText('Language of the words in the image'), { target: { value: 'th' } });
  await waitFor(() => expect(of('image/read')).toHaveLength(2));
  expect(of('image/read')[1]).toEqual({ image: PNG, language: 'th' });
});

test('text that is pasted is left to its box', () => {
  const { images } = open({});
  expect(give('paste', []).defaultPrevented).toBe(false);
  expect(images.prepare).not.toHaveBeenCalled();
});

test('a dropped file that is no image takes nobody’s place', async () => {
  const { images } = open({});
  await settle();
  expect(give('drop', [new File(['x'], 'a.pdf', { type: 'application/pdf' })]).defaultPrevented).toBe(true);
  expect(images.prepare).not.toHaveBeenCalled();
});

test.each([
  [{ 'image/read': read('') }, /No words could be read/],
  [{ 'image/read': { ok: false, error: 'timeout' } as const }, /took too long/],
  [{ 'image/read': { ok: false, error: 'missing' } as const }, /could not be read/],
  [{ 'image/read': { fails: 'no-answer' } as const }, /did not answer/],
])('says why an image was not read: %j', async (answers, words) => {
  open(answers);
  choose(poster());
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(words);
  expect(screen.queryByLabelText('Words in the image')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
});

test.each([
  ['not-image', /could not be opened as an image/],
  ['too-large', /too large/],
] as const)('says that a file is %s and asks nobody', async (error, words) => {
  const { asked } = open({}, { prepare: () => Promise.resolve({ ok: false, error }) });
  choose(poster());
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  expect(asked).toEqual([]);
});

test('the answer for an older image is dropped', async () => {
  const answers: ((words: string) => void)[] = [];
  const { send } = fakeSend({});
  const slow = ((name: string) =>
    name === 'image/read'
      ? new Promise((resolve) => answers.push((words) => resolve({ ok: true, value: read(words) })))
      : send(name as never, null as never)) as typeof send;
  render(
    <CheckImage
      send={slow}
      tabId={null}
      images={{
        prepare: () => Promise.resolve({ ok: true, value: PNG }),
        contactsIn: () => Promise.resolve([]),
        openInTab: null,
      }}
      onDanger={vi.fn()}
    />,
    { wrapper: English },
  );
  choose(poster());
  await waitFor(() => expect(answers).toHaveLength(1));
  choose(poster());
  await waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.('newer');
  expect((await box()).value).toBe('newer');
  answers[0]?.('older');
  await settle();
  expect((await box()).value).toBe('newer');
});
