/** What must hold when something goes wrong: never a crash, a hanging page, or "nothing found". */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, permitted, revoke, tabIdOf } from '../harness/ask.ts';
import { t, waitForText } from '../harness/press.ts';
import type { Session, SessionOptions, Tab } from '../harness/session.ts';
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
import { CHANNEL, HONEST, LURE, channelPage, channelPost } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';
import { noticed, withWitness } from '../harness/witness.ts';

let session: Session;
let ours: Tab;
afterEach(() => session?.close());

async function begin(options: SessionOptions = {}): Promise<void> {
  session = await startSession(options);
  ours = await openOurs(session);
  await allow(session, ours, originsOf('telegram-web'));
}

async function summary() {
  const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
  return ask(ours, 'page/summary', { tabId });
}

const channel = (...texts: string[]): string =>
  withWitness(session, channelPage(texts.map((text, at) => ({ id: at + 1, text }))));

const shownBadges = async (tab: Tab): Promise<number> =>
  (await tab.closedRoots()).filter(({ text }) => text !== '').length;

describe.each([
  [
    'a corrupted model',
    (folder: string) => {
      const weights = join(folder, 'models/clf/onnx/model_quantized.onnx');
      const bytes = readFileSync(weights);
      bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
      writeFileSync(weights, bytes);
    },
  ],
  ['a missing model', (folder: string) => rmSync(join(folder, 'models/clf/onnx/model_quantized.onnx'))],
])('%s', (_name, spoil) => {
  it('signs alone warn and say so; the rest could not be checked', async () => {
    await begin({ spoil });
    session.serve(CHANNEL, channel(LURE, HONEST));
    const tab = await session.open(CHANNEL);
    await waitForBadge(tab, LURE);
    const badge = await openBadge(tab, LURE);
    expect(badge.text).toContain(t('note.signals-only'));
    const seen = await until('the judgement', async () => {
      const now = await summary();
      // Asked while the model is still being looked for, the scanner asks again by itself.
      const loading = now.items.some(({ assessment }) => assessment.why === 'model-loading');
      return now.items.length === 2 && !loading ? now : null;
    });
    expect(seen.counts.none).toBe(0);
    expect(seen.unsureWhy).toEqual({ 'model-failed': 1 });
    expect(await badgeAt(tab, HONEST)).toBeNull();

    const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
    const popup = await session.open(session.extensionUrl(`popup.html?tab=${tabId}`));
    await waitForText(popup, t('popup.count.unsure', { count: 1 }));
    await waitForText(popup, t('unsure.model-failed'));
    expect(session.foreign).toEqual([]);
  });
});

it('an extension that is updated while the page is open: one badge, and it still works', async () => {
  await begin();
  session.serve(CHANNEL, channel(LURE));
  const tab = await session.open(CHANNEL);
  await waitForBadge(tab, LURE);
  await session.updateExtension();
  await until('the new script', async () => {
    ours = await openOurs(session).catch(() => ours);
    return permitted(ours, originsOf('telegram-web')).catch(() => false);
  });
  await tab.bringToFront();
  await until(
    'the judgement of the new script',
    async () => (await summary().catch(() => null))?.items.length,
  );
  await until('one badge', async () => (await shownBadges(tab)) === 1);
  await openBadge(tab, LURE);
  await pressInBadge(tab, LURE, t('action.report'));
  await session.openedByExtension('report.html');
  expect(await noticed(tab)).toMatchObject({ messages: [], events: [], attributes: [] });
});

it('a permission that is taken back while the page is open: badges go, nothing more is read', async () => {
  await begin();
  session.serve(CHANNEL, channel(LURE));
  const tab = await session.open(CHANNEL);
  await waitForBadge(tab, LURE);
  const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
  await revoke(ours, originsOf('telegram-web'));
  await until('the badge to go', async () => (await shownBadges(tab)) === 0);
  await tab.evaluate(
    (markup) => document.querySelector('.js-message_history')?.insertAdjacentHTML('beforeend', markup),
    channelPost({ id: 9, text: LURE.replace('Poipet', 'Bavet') }),
  );
  const popup = await session.open(session.extensionUrl(`popup.html?tab=${tabId}`));
  await waitForText(popup, t('popup.not-permitted'));
  expect((await ask(ours, 'page/summary', { tabId })).permitted).toBe(false);
  expect(await shownBadges(tab)).toBe(0);
});

it('a page that changes 1,000 times a second stays usable and keeps its badge', async () => {
  await begin();
  session.serve(CHANNEL, channel(LURE, HONEST));
  const tab = await session.open(CHANNEL);
  await waitForBadge(tab, LURE);
  const storm = await tab.evaluate(
    ([seconds, markup]) =>
      new Promise<{ changes: number; longestGap: number }>((done) => {
        const history_ = document.querySelector('.js-message_history')!;
        const ticker = document.createElement('p');
        document.body.append(ticker);
        const end = performance.now() + seconds * 1_000;
        let changes = 0;
        let last = performance.now();
        let longestGap = 0;
        const step = (): void => {
          const now = performance.now();
          longestGap = Math.max(longestGap, now - last);
          last = now;
          // Catches up, so that the rate holds however late the timer is.
          while (changes < (seconds - (end - now) / 1_000) * 1_000) {
            changes += 1;
            ticker.textContent = `${changes}`;
            if (changes % 100 === 0) history_.insertAdjacentHTML('beforeend', markup);
            if (changes % 100 === 50) history_.lastElementChild?.remove();
          }
          if (now < end) setTimeout(step, 1);
          else done({ changes, longestGap });
        };
        step();
      }),
    [4, channelPost({ id: 500, text: HONEST })] as const,
  );
  expect(storm.changes).toBeGreaterThan(3_000);
  expect(storm.longestGap).toBeLessThan(1_000);
  expect(await shownBadges(tab)).toBe(1);
  expect(tab.errors()).toEqual([]);
});

it('hostile text is text: nothing of it runs, on the page or on ours', async () => {
  await begin();
  const bait = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
  const hostile = `${LURE}\n${bait}\n\u202e\u2066${'\u200b'.repeat(2_000)}\ud800`;
  const flood = `${LURE.replace('Poipet', [...'Poipet'].join('\u200b'))}`;
  session.serve(CHANNEL, channel(hostile, flood, '🙂'.repeat(400), 'x', LURE.repeat(900)));
  const tab = await session.open(CHANNEL);
  await waitForBadge(tab, LURE);
  const seen = await until(
    'all posts',
    async () => {
      await tab.evaluate(() => window.scrollBy(0, 20_000), null);
      const now = await summary();
      return now.items.length === 5 ? now : null;
    },
    40_000,
  );
  const levels = seen.items.map(({ assessment }) => assessment.level);
  expect(levels.slice(0, 2).every((level) => level === 'strong' || level === 'some')).toBe(true);
  expect(levels.slice(2, 4)).toEqual(['none', 'none']);
  expect(seen.items[4]?.assessment.truncated).toBe(true);
  const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
  for (const path of [`popup.html?tab=${tabId}`, `report.html?flag=${seen.items[0]?.flagId ?? ''}`]) {
    const page = await session.open(session.extensionUrl(path));
    await waitForText(page, 'Chat support staff');
    expect(await page.evaluate(() => 'pwned' in window, null)).toBe(false);
    expect(
      await page.evaluate(() => document.querySelectorAll('img[src=x], body script:not([src])').length, null),
    ).toBe(0);
  }
  expect(await tab.evaluate(() => 'pwned' in window, null)).toBe(false);
  expect(session.foreign).toEqual([]);
});
