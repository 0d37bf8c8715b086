import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AVAILABLE_LANGUAGES } from '../../../src/i18n/catalogues.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { ask, tabIdOf } from '../harness/ask.ts';
import { press, t, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import {
  allow,
  badgeAt,
  openBadge,
  openOurs,
  originsOf,
  pressInBadge,
  waitForBadge,
} from '../harness/story.ts';
import { CHANNEL, HONEST, LURE, channelPage } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';

const waitForBadgeText = (tab: Tab, words: string): Promise<true> =>
  until(`"${words}" on the badge`, async () => (await badgeAt(tab, LURE))?.text.includes(words) === true);

describe('badge', () => {
  let session: Session;
  let ours: Tab;
  let tab: Tab;
  beforeAll(async () => {
    session = await startSession();
    ours = await openOurs(session);
    await allow(session, ours, originsOf('telegram-web'));
    session.serve(
      CHANNEL,
      channelPage([
        { id: 1, text: LURE },
        { id: 2, text: HONEST },
      ]),
      // The strictest policy that a page can have for styles and scripts.
      { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
    );
    tab = await session.open(CHANNEL);
  });
  beforeEach(async () => {
    await tab.goto(CHANNEL);
    await tab.bringToFront();
    await waitForBadge(tab, LURE);
  });
  afterAll(() => session?.close());

  it('has its styles where the page allows none, and takes the same room whatever it says', async () => {
    const before = await waitForBadge(tab, LURE);
    // Without styles all the labels that hold the room open would be readable.
    expect(before.text).toBe(t('level.strong'));
    await openBadge(tab, LURE);
    await pressInBadge(tab, LURE, t('action.not-right'));
    await pressInBadge(tab, LURE, t('action.mark-fine'));
    await waitForBadgeText(tab, t('badge.marked-fine'));
    const after = await badgeAt(tab, LURE);
    expect(after?.box).toEqual(before.box);
    await pressInBadge(tab, LURE, t('action.undo'));
    await waitForBadgeText(tab, t('level.strong'));
  });

  it('a post that was marked as fine has no badge the next time, until that is taken back', async () => {
    await openBadge(tab, LURE);
    await pressInBadge(tab, LURE, t('action.not-right'));
    await pressInBadge(tab, LURE, t('action.mark-fine'));
    await waitForBadgeText(tab, t('done.marked-fine'));
    await tab.goto(CHANNEL);
    const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
    const seen = await until('the judgement', async () => {
      const { items } = await ask(ours, 'page/summary', { tabId });
      return items.length === 2 ? items : null;
    });
    expect(await badgeAt(tab, LURE)).toBeNull();
    const flagId = seen.find((item) => item.flagId !== null)?.flagId ?? '';
    await ask(ours, 'flag/mark-fine', { flagId, fine: false });
    await tab.goto(CHANNEL);
    await waitForBadge(tab, LURE);
  });

  it('keys and clicks in it are not the page’s', async () => {
    await tab.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown'])
        document.body.addEventListener(type, () => heard.push(type));
    }, null);
    await openBadge(tab, LURE);
    await tab.press('Tab');
    await tab.press('Escape');
    await until('the panel to close', async () => (await badgeAt(tab, LURE))?.buttons.length === 1);
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard, null)).toEqual([]);
    expect(tab.url()).toBe(CHANNEL);
  });

  it('checks the selected text of a page from the popup', async () => {
    await tab.evaluate(() => {
      const text = document.querySelector('[data-post="jobs_board00/2"] .js-message_text');
      if (text) getSelection()?.selectAllChildren(text);
    }, null);
    const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
    const popup = await session.open(session.extensionUrl(`popup.html?tab=${tabId}`));
    await press(popup, t('popup.check-selection'));
    const text = await waitForText(popup, t('popup.check.report'));
    expect(text).toContain('25,000 PHP a month');
    expect(text).toContain(t('note.none'));
    await popup.close();
  });

  it.each(AVAILABLE_LANGUAGES.filter((lang) => lang !== 'en'))(
    'speaks %s when it is chosen, at once',
    async (lang) => {
      const own = createTranslator(lang);
      expect(own('level.strong')).not.toBe(t('level.strong'));
      await ask(ours, 'settings/change', { uiLang: lang });
      await waitForBadgeText(tab, own('level.strong'));
      await ask(ours, 'settings/change', { uiLang: 'en' });
      await waitForBadgeText(tab, t('level.strong'));
    },
  );

  it('asked nobody for anything', () => expect(session.foreign).toEqual([]));
});
