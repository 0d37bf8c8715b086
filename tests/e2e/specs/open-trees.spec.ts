import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, tabIdOf } from '../harness/ask.ts';
import { inChromium } from '../harness/in-chromium.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, openBadge, openOurs, originsOf, waitForBadge } from '../harness/story.ts';
import { CHANNEL, HONEST, LURE, channelPage, channelPost } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';
import { noticed, withWitness } from '../harness/witness.ts';

const LATE = LURE.replace('Poipet', 'Bavet').replace('1,500', '1,700');
const feed = (inside: string): string =>
  `<channel-feed><template shadowrootmode="open"><div id="posts">${inside}</div></template></channel-feed>`;

describe('posts in an open shadow tree', () => {
  let session: Session;
  let ours: Tab;
  let page: Tab;
  let tabId: number;
  beforeAll(async () => {
    session = await startSession();
    ours = await openOurs(session);
    await allow(session, ours, originsOf('telegram-web'));
    const posts = channelPost({ id: 1, text: LURE }) + channelPost({ id: 2, text: HONEST });
    const html = channelPage([]).replace('</section>', `</section>${feed(posts)}`);
    session.serve(CHANNEL, withWitness(session, html));
    page = await session.open(CHANNEL);
    tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
  });
  afterAll(() => session?.close());

  const levels = async (): Promise<string[]> =>
    (await ask(ours, 'page/summary', { tabId })).items
      .map(
        ({ key, assessment }) =>
          `${key} ${/strong|some/.test(assessment.level) ? 'signs' : assessment.level}`,
      )
      .sort();

  it('are judged: the lure shows signs, its honest twin none', async () => {
    await until('two judgements', async () => (await levels()).length === 2);
    expect(await levels()).toEqual(['telegram-web:jobs_board00/1 signs', 'telegram-web:jobs_board00/2 none']);
  });

  inChromium('have their badge beside them, with the words it rests on', async () => {
    await waitForBadge(page, LURE);
    const badge = await openBadge(page, LURE);
    expect(badge.quotes.length).toBeGreaterThan(0);
    for (const quote of badge.quotes) expect(LURE).toContain(quote.replace(/…$/, ''));
  });

  it('are seen when they come in later', async () => {
    await page.evaluate(
      (markup) => {
        const tree = document.querySelector('channel-feed')?.shadowRoot?.querySelector('#posts');
        tree?.insertAdjacentHTML('beforeend', markup);
      },
      channelPost({ id: 3, text: LATE }),
    );
    await until('the third judgement', async () =>
      (await levels()).includes('telegram-web:jobs_board00/3 signs'),
    );
  });

  it('the page around has noticed nothing', async () => {
    const seen = await noticed(page);
    expect(seen).toMatchObject({ messages: [], events: [], attributes: [], added: [], databases: [] });
    expect(page.errors()).toEqual([]);
    expect(session.foreign).toEqual([]);
  });
});
