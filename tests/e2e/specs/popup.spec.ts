import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '../harness/ask.ts';
import { press, t, textOf, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, badgeAt, openOurs, originsOf, waitForBadge } from '../harness/story.ts';
import { CHANNEL, CHAT, HONEST, LURE, channelPage } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';

describe('popup', () => {
  let session: Session;
  let page: Tab;
  let popup: Tab;
  beforeAll(async () => {
    session = await startSession();
    const ours = await openOurs(session);
    await allow(session, ours, originsOf('telegram-web'));
    session.serve(
      CHANNEL,
      channelPage([
        { id: 1, text: LURE },
        { id: 2, text: HONEST },
        { id: 3, text: CHAT },
      ]),
    );
    page = await session.open(CHANNEL);
    await waitForBadge(page, LURE);
    const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
    popup = await session.open(session.extensionUrl(`popup.html?tab=${tabId}`));
  });
  afterAll(() => session?.close());

  it('counts what was read and lists the flagged post with its account', async () => {
    const text = await waitForText(popup, t('popup.read', { count: 3 }));
    expect(text).toContain(t('popup.count.none', { count: 2 }));
    expect(text).toContain('Jobs Board 00');
    expect(text).toContain(LURE.split('\n')[0]);
    expect(text).not.toContain('Sunset');
    expect(popup.errors()).toEqual([]);
  });

  it('quotes the post when asked why', async () => {
    await press(popup, t('why.title'));
    const quotes = await until('quotations', async () => {
      const found = await popup.evaluate(
        () => [...document.querySelectorAll('details[open] blockquote')].map((one) => one.textContent),
        null,
      );
      return found.length > 0 ? found : null;
    });
    for (const quote of quotes) expect(LURE).toContain(quote);
  });

  it('checks a text that is pasted', async () => {
    await popup.evaluate((title) => {
      const boxes = [...document.querySelectorAll('textarea')];
      boxes.find(({ labels }) => labels[0]?.textContent === title)?.focus();
    }, t('popup.check.title'));
    await popup.type(LURE.replaceAll('\n', ' ').replace('Poipet', 'Bavet'));
    await press(popup, t('popup.check.button'));
    const text = await waitForText(popup, t('popup.check.report'));
    expect(text).toMatch(new RegExp(`${t('level.strong')}|${t('level.some')}`));
  });

  it('pauses all sites: the page loses its badge and gets it back', async () => {
    await press(popup, t('popup.switch.pause'));
    await until('the badge to go', async () => (await badgeAt(page, LURE)) === null);
    await waitForText(popup, t('popup.paused'));
    await press(popup, t('popup.switch.pause'));
    await page.bringToFront();
    await waitForBadge(page, LURE);
  });

  it('says of a page that is not read that it is not read, not that nothing was found', async () => {
    const other = await session.open(session.extensionUrl('popup.html?tab=999999'));
    await until('words', async () => (await textOf(other)).length > 50);
    const text = await textOf(other);
    expect(text).not.toContain(t('level.none'));
    expect(text).not.toMatch(/0 posts/);
    await other.close();
  });

  it('asked nobody for anything', () => expect(session.foreign).toEqual([]));
});
