import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveImage } from '../harness/give-image.ts';
import { press, t, textOf, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { until } from '../harness/until.ts';

const POSTER = [
  'URGENT HIRING: CHAT SUPPORT',
  'Work location: Poipet, Cambodia',
  'Salary 1500 USD per month',
  'No experience needed',
  'Free ticket and free accommodation',
  'Passport kept by the company',
  'Telegram: @jobs00board',
];

const boxOf = (popup: Tab, label: string): Promise<string | null> =>
  popup.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
    return (
      (found && document.querySelector<HTMLTextAreaElement>(`textarea[id="${found.htmlFor}"]`)?.value) ?? null
    );
  }, label);

const quotesIn = (popup: Tab): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('blockquote')].map((one) => one.textContent), null);

describe('check image', () => {
  let session: Session;
  let popup: Tab;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session?.close());

  it.each(['drop', 'paste'] as const)('%s: reads a poster, shows its words and contacts', async (how) => {
    popup = await session.open(session.extensionUrl('popup.html?tab=999999'));
    await waitForText(popup, t('popup.image.title'));
    await giveImage(popup, POSTER, how);
    const words = await until('the words', () => boxOf(popup, t('popup.image.words')));
    for (const line of ['Poipet, Cambodia', '1500 USD', 'No experience needed', 'Passport kept'])
      expect(words).toContain(line);
    const text = await waitForText(popup, t('popup.image.contacts'));
    expect(text).toContain(t('popup.image.contacts.note'));
    expect(popup.errors()).toEqual([]);
  });

  it('judges the words as a pasted text is judged, with the words it rests on', async () => {
    await press(popup, t('popup.image.check'));
    const text = await waitForText(popup, t('popup.check.report'));
    expect(text).toMatch(new RegExp(`${t('level.strong')}|${t('level.some')}`));
    const words = await boxOf(popup, t('popup.image.words'));
    const quotes = await quotesIn(popup);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(words).toContain(quote);
  });

  it('says of an image without words that nothing could be read, not that nothing was found', async () => {
    await giveImage(popup, [], 'drop');
    await waitForText(popup, t('popup.image.failed.no-words'));
    expect(await textOf(popup)).not.toContain(t('level.none'));
  });

  it('asked nobody for anything, and kept nothing', async () => {
    expect(session.foreign).toEqual([]);
    const kept = await popup.evaluate(
      async () => (await indexedDB.databases()).map(({ name }) => name),
      null,
    );
    expect(kept.filter((name) => !/lurelight/i.test(name ?? ''))).toEqual([]);
  });
});
