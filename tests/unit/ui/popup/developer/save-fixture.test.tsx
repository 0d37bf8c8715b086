// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { SaveFixtureDeps } from '../../../../../src/ui/popup/developer/save-fixture.tsx';
import { SaveFixture } from '../../../../../src/ui/popup/developer/save-fixture.tsx';
import { expectAccessible } from '../../dom.ts';
import { English } from '../../english.tsx';

afterEach(cleanup);

function press(capture: SaveFixtureDeps['capture']) {
  const download = vi.fn<SaveFixtureDeps['download']>(() => Promise.resolve());
  const view = render(<SaveFixture capture={capture} download={download} />, { wrapper: English });
  fireEvent.click(screen.getByRole('button', { name: 'Save this page as a fixture' }));
  return { download, ...view };
}

test('saves both files under the name of the site and its surface', async () => {
  const value = { name: 'x--article', html: '<p>', expected: '{}', posts: 3 };
  const { download, container } = press(() => Promise.resolve({ ok: true, value }));
  await screen.findByText(/Saved x--article\.html.*3 posts/);
  expect(download.mock.calls.map(([, name]) => name)).toEqual([
    'x--article.html',
    'x--article.expected.json',
  ]);
  expect(await Promise.all(download.mock.calls.map(([file]) => file.text()))).toEqual(['<p>', '{}']);
  await expectAccessible(container);
});

test('says why nothing is saved, and saves nothing', async () => {
  const { download } = press(() =>
    Promise.resolve({ ok: false, error: 'survivors', detail: '2 words would survive' }),
  );
  await screen.findByText('Nothing is saved. survivors: 2 words would survive');
  expect(download).not.toHaveBeenCalled();
});

test('says so where the browser lets nobody in', async () => {
  const { download } = press(() => Promise.reject(new Error('Cannot access contents of the page')));
  await screen.findByText(/Nothing is saved\. .*Cannot access contents of the page/);
  expect(download).not.toHaveBeenCalled();
});
