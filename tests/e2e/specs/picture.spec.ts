import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '../harness/ask.ts';
import { inChromium } from '../harness/in-chromium.ts';
import { press, t, textOf, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, openOurs, originsOf } from '../harness/story.ts';
import { CHANNEL, CHAT, channelPage, channelPost } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';
import { noticed, withWitness } from '../harness/witness.ts';

const POSTER = [
  'URGENT HIRING: CHAT SUPPORT',
  'Work location: Poipet, Cambodia',
  'Salary 1500 USD per month',
  'Passport kept by the company',
  'Telegram: @jobs00board',
];

/** A post whose words stand in a picture alone, as posters do. */
const posterPost = channelPost({ id: 7, text: '' }).replace(
  /<div class="tgme_widget_message_text.*?<\/div>/,
  '<canvas id="poster" width="560" height="380"></canvas>',
);
const draw = `<script>
  const canvas = document.getElementById('poster');
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff6d8';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#1d2a5b';
  pen.font = '28px sans-serif';
  ${JSON.stringify(POSTER)}.forEach((line, at) => pen.fillText(line, 30, 60 + at * 62));
</script>`;

const wordsIn = (popup: Tab): Promise<string | null> =>
  popup.evaluate((label) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
    return (
      (found && document.querySelector<HTMLTextAreaElement>(`textarea[id="${found.htmlFor}"]`)?.value) ?? null
    );
  }, t('popup.image.words'));

describe('an image post', () => {
  let session: Session;
  let page: Tab;
  let popup: Tab;
  let tabId: number;
  beforeAll(async () => {
    session = await startSession();
    const ours = await openOurs(session);
    await allow(session, ours, originsOf('telegram-web'));
    const html = channelPage([{ id: 1, text: CHAT }]).replace('</section>', `${posterPost}</section>${draw}`);
    session.serve(CHANNEL, withWitness(session, html));
    page = await session.open(CHANNEL);
    tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
  });
  afterAll(() => session?.close());

  const pictureUrl = () => session.extensionUrl(`popup.html?tab=${tabId}`);

  it('is named in the popup as not read, and says what to do while the page is behind', async () => {
    popup = await session.open(pictureUrl());
    const text = await waitForText(popup, t('popup.picture.not-read'));
    expect(text).toContain(t('popup.picture.title'));
    await press(popup, t('popup.picture.check'));
    await waitForText(popup, t('popup.picture.failed.not-in-front'));
    expect(await wordsIn(popup)).toBeNull();
    await popup.close();
  });

  inChromium('is not read without the right to see the page; then a screenshot is asked for', async () => {
    if (!session.openWindow) throw new Error('the harness of Chromium opens windows');
    await page.bringToFront();
    popup = await session.openWindow(pictureUrl());
    await press(popup, t('popup.picture.check'));
    await waitForText(popup, t('popup.picture.failed.not-permitted'));
  });

  inChromium('is cut out of the page and read once our button was pressed there', async () => {
    if (!session.pressToolbarButton) throw new Error('the harness of Chromium presses our button');
    await page.bringToFront();
    await session.pressToolbarButton(CHANNEL);
    await press(popup, t('popup.picture.check'));
    const words = await until('the words', () => wordsIn(popup));
    for (const line of ['Poipet, Cambodia', '1500 USD', 'Passport kept']) expect(words).toContain(line);
    // Nothing of the page around the picture.
    expect(words).not.toMatch(/Jobs Board 00|Sunset|lake/);
    const text = await waitForText(popup, t('popup.image.contacts'));
    expect(text).toContain(t('popup.image.contacts.note'));
    await press(popup, t('popup.image.check'));
    expect(await waitForText(popup, t('popup.check.report'))).toMatch(
      new RegExp(`${t('level.strong')}|${t('level.some')}`),
    );
  });

  it('the page has noticed nothing, and nobody was asked for anything', async () => {
    const seen = await noticed(page);
    expect(seen).toMatchObject({ messages: [], events: [], attributes: [], added: [], databases: [] });
    expect(session.foreign).toEqual([]);
    expect(await textOf(page)).not.toContain(t('popup.picture.not-read'));
  });
});
