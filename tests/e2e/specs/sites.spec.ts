import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/registry.ts';
import { ask, tabIdOf } from '../harness/ask.ts';
import { fixturesWithLure, privateFixtures } from '../harness/fixtures.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, badgeAt, openBadge, openOurs, scrollTo, waitForBadge } from '../harness/story.ts';
import { until } from '../harness/until.ts';
import { noticed, withWitness } from '../harness/witness.ts';

const dense = (text: string): string => text.replace(/\s+/g, '');

describe('posts on the pages of sites', () => {
  let session: Session;
  let ours: Tab;
  let tab: Tab;
  beforeAll(async () => {
    session = await startSession();
    ours = await openOurs(session);
    await allow(session, ours, [...new Set(SITES.flatMap(({ origins }) => origins))]);
    // Sites whose reading is not proven are off until somebody turns them on.
    for (const { id } of SITES.filter(({ unproven }) => unproven))
      // oxlint-disable-next-line no-await-in-loop -- each change is made to what the last one left
      await ask(ours, 'site/switch', { site: id, on: true });
  });
  afterAll(() => session?.close());
  afterEach(() => tab?.close());

  it('every site has a page to be tried on', () => {
    const tried = new Set(fixturesWithLure().map(({ site }) => site));
    expect(SITES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it.each(fixturesWithLure())('$name', async ({ url, html, lure, twin }) => {
    session.serve(url, withWitness(session, html));
    tab = await session.open(url);

    // The lure gets a badge, and its panel quotes words of the post.
    await scrollTo(tab, lure.text);
    await waitForBadge(tab, lure.text);
    const badge = await openBadge(tab, lure.text);
    expect(badge.quotes.length).toBeGreaterThan(0);
    for (const quote of badge.quotes) expect(dense(lure.text)).toContain(dense(quote).replace(/…$/, ''));

    // Its honest twin has been judged and gets none.
    if (twin) {
      await scrollTo(tab, twin.text);
      const tabId = await until('the tab', () => tabIdOf(ours, url.replace(/[?#].*/, '')));
      const judged = await until('the judgement of the twin', async () => {
        const { items } = await ask(ours, 'page/summary', { tabId });
        return items.find(({ key }) => key === twin.key);
      });
      expect(judged.assessment.level).toBe('none');
      expect(await badgeAt(tab, twin.text)).toBeNull();
    }

    // The page has noticed nothing but unnamed elements.
    const seen = await noticed(tab);
    expect(seen).toMatchObject({
      messages: [],
      events: [],
      attributes: [],
      databases: [],
      globals: [],
      styleSheets: 0,
    });
    expect(new Set(seen.added)).toEqual(new Set(['div[]']));
    expect(seen.resources.filter((resource) => resource.includes('extension'))).toEqual([]);
    expect(tab.errors()).toEqual([]);

    // Nobody was asked for anything.
    expect(session.foreign).toEqual([]);
  });

  it.each(privateFixtures())('$name: a private chat is not read', async ({ url, html }) => {
    session.serve(url, withWitness(session, html));
    tab = await session.open(url);
    const tabId = await until('the tab', () => tabIdOf(ours, url.replace(/[?#].*/, '')));
    const seen = await until('word of the scanner', async () => {
      const now = await ask(ours, 'page/summary', { tabId });
      return now.health ? now : null;
    });
    expect(seen.health?.posts).toBe(0);
    expect(seen.items).toEqual([]);
    expect(await tab.closedRoots()).toEqual([]);
  });
});
