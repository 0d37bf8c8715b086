import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../../src/contracts/post.ts';
import { tabIdOf } from '../harness/ask.ts';
import { press, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, openOurs, originsOf } from '../harness/story.ts';
import { CHANNEL, CHAT, HONEST, LURE, channelPage, channelPost } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';

const BUTTON = 'Save this page as a fixture';
const SHADOW = `<channel-extra><template shadowrootmode="open"><slot name="more"></slot>${channelPost({ id: 4, text: CHAT })}</template></channel-extra>`;

interface File {
  name: string;
  text: string;
}
type Page = Window & { files: File[] };

/** From now on what the popup hands to the browser's downloads is kept, and nothing reaches a disk. */
const keepDownloads = (popup: Tab): Promise<void> =>
  popup.evaluate(() => {
    const kept: File[] = [];
    (window as unknown as Page).files = kept;
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
      const { download } = this;
      void fetch(this.href)
        .then((answer) => answer.text())
        .then((text) => kept.push({ name: download, text }));
    };
  }, null);

const kept = (popup: Tab): Promise<File[]> => popup.evaluate(() => (window as unknown as Page).files, null);

describe('a build for developers', () => {
  let session: Session;
  let ours: Tab;
  beforeAll(async () => {
    session = await startSession({ kind: 'developer' });
    ours = await openOurs(session);
    await allow(session, ours, originsOf('telegram-web'));
    session.serve(
      CHANNEL,
      channelPage([
        { id: 1, text: LURE },
        { id: 2, text: HONEST },
      ]).replace('</section>', `</section>${SHADOW}`),
    );
    await session.open(CHANNEL);
  });
  afterAll(() => session?.close());

  it('saves the open page without its people, and what is read in it', async () => {
    const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
    const popup = await session.open(session.extensionUrl(`popup.html?tab=${tabId}`));
    await waitForText(popup, BUTTON);
    await keepDownloads(popup);
    await press(popup, BUTTON);
    await waitForText(popup, 'Saved telegram-web--channel.html');
    const files = await until('both files', async () => {
      const now = await kept(popup);
      return now.length === 2 ? now : null;
    });
    expect(files.map(({ name }) => name).sort()).toEqual([
      'telegram-web--channel.expected.json',
      'telegram-web--channel.html',
    ]);
    const html = files.find(({ name }) => name.endsWith('.html'))?.text ?? '';
    expect(html).toMatch(/^<!-- url: https:\/\/t\.me\/s\/\S+ -->\n<!doctype html>\n<html/);
    expect(html).toMatch(/<channel-extra><template shadowrootmode="open"><slot name="more">/);
    for (const text of [LURE, HONEST, CHAT, 'Jobs Board', 'jobs_board00'])
      for (const word of text.split(/[^\p{L}]+/u).filter(({ length }) => length > 5))
        expect(html).not.toContain(word);
    const { state, posts } = JSON.parse(files.find(({ name }) => name.endsWith('.json'))?.text ?? '') as {
      state: string;
      posts: Post[];
    };
    expect(state).toBe('ok');
    // A tree is saved, and not read where the page itself shows posts.
    expect(posts.map(({ text }) => text.length)).toEqual([LURE, HONEST].map(({ length }) => length));
    expect(popup.errors()).toEqual([]);
  });

  it('asked nobody for anything', () => expect(session.foreign).toEqual([]));
});
