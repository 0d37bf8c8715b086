import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/registry.ts';
import { press, t, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { badgeAt, originsOf, waitForBadge } from '../harness/story.ts';
import { CHANNEL, HONEST, LURE, channelPage } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';

const site = SITES.find(({ id }) => id === 'telegram-web')?.name ?? '';

describe('from the welcome page to a badge', () => {
  let session: Session;
  let welcome: Tab;
  let open: Tab;
  beforeAll(async () => {
    session = await startSession();
    welcome = await session.openedByExtension('welcome.html');
    session.serve(
      CHANNEL,
      channelPage([
        { id: 1, text: LURE },
        { id: 2, text: HONEST },
      ]),
    );
  });
  afterAll(() => session?.close());

  it('opens by itself after the installation and asks for nothing', async () => {
    const text = await waitForText(welcome, t('welcome.private.1'));
    for (const line of ['welcome.title', 'welcome.private.3', 'welcome.limits'] as const)
      expect(text).toContain(t(line));
    expect(welcome.errors()).toEqual([]);
  });

  it('reads no page before a site is chosen', async () => {
    open = await session.open(CHANNEL);
    await until('the page', () => open.evaluate(() => document.readyState === 'complete', null));
    expect(await badgeAt(open, LURE)).toBeNull();
  });

  it('turns a site on, and the page that is open already gets its badge', async () => {
    await session.answerPromptWithYes(originsOf('telegram-web'));
    await welcome.bringToFront();
    await press(welcome, t('welcome.sites.on-label', { site }));
    await waitForText(welcome, t('welcome.sites.is-on'));
    await open.bringToFront();
    expect((await waitForBadge(open, LURE)).text).toContain('signs');
    expect(await badgeAt(open, HONEST)).toBeNull();
  });

  it('is reached by keyboard: Tab and Enter open the reasons, Escape closes them', async () => {
    const tab = await session.open(CHANNEL);
    await waitForBadge(tab, LURE);
    // The page sees no more of the badge than that an unnamed element has the focus.
    await until('the focus on the badge', async () => {
      await tab.press('Tab');
      return tab.evaluate(() => document.activeElement?.matches('div:not([class])') === true, null);
    });
    await tab.press('Enter');
    await until('the panel', async () => (await badgeAt(tab, LURE))?.quotes.length);
    await tab.press('Escape');
    await until('the panel to close', async () => (await badgeAt(tab, LURE))?.quotes.length === 0);
    await tab.close();
  });

  it('turns the site off again: the open page loses its badge', async () => {
    await welcome.bringToFront();
    await press(welcome, t('welcome.sites.off-label', { site }));
    await open.bringToFront();
    await until('the badge to go', async () => (await badgeAt(open, LURE)) === null);
  });

  it('asked nobody for anything', () => expect(session.foreign).toEqual([]));
});
