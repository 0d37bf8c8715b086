import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, badgeAt, openOurs, originsOf, scrollTo, waitForBadge } from '../harness/story.ts';
import { CHANNEL, CHAT, HONEST, LURE, channelPage, channelPost } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';

/** Puts markup at the end of the channel, as the site does when one scrolls. */
const append = (tab: Tab, html: string): Promise<void> =>
  tab.evaluate((markup) => {
    document.querySelector('.js-message_history')?.insertAdjacentHTML('beforeend', markup);
  }, html);

const setText = (tab: Tab, id: number, text: string): Promise<void> =>
  tab.evaluate(
    ([post, words]) => {
      const holder = document.querySelector(`[data-post="jobs_board00/${post}"] .js-message_text`);
      if (holder) holder.textContent = String(words);
    },
    [id, text] as const,
  );

describe('a page that changes', () => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await startSession();
    await allow(session, await openOurs(session), originsOf('telegram-web'));
    const filler = Array.from({ length: 30 }, (_, at) => ({ id: 100 + at, text: `${CHAT} (${at})` }));
    session.serve(CHANNEL, channelPage([{ id: 1, text: LURE }, ...filler]));
    tab = await session.open(CHANNEL);
  });
  beforeEach(async () => {
    await tab.goto(CHANNEL);
    await waitForBadge(tab, LURE);
  });
  afterAll(() => session?.close());

  it('a post that arrives while scrolling gets a badge', async () => {
    const late = LURE.replace('Poipet', 'Bavet');
    await append(tab, channelPost({ id: 900, text: late }));
    await scrollTo(tab, late);
    await waitForBadge(tab, late);
  });

  it('an edited post is judged again', async () => {
    await setText(tab, 1, HONEST);
    await until('the badge to go', async () => (await tab.closedRoots()).every(({ text }) => text === ''));
    await setText(tab, 1, LURE);
    await waitForBadge(tab, LURE);
  });

  it('an element that is used again for another post loses the badge of the first', async () => {
    await tab.evaluate(
      ([from, markup]) => {
        const holder = document.createElement('template');
        holder.innerHTML = markup;
        const next = holder.content.querySelector('[data-post]');
        const node = document.querySelector(`[data-post="${from}"]`);
        if (!next || !node) throw new Error('the post is not there');
        node.setAttribute('data-post', next.getAttribute('data-post') ?? '');
        node
          .querySelector('.js-message_text')
          ?.replaceChildren(...next.querySelector('.js-message_text')!.childNodes);
      },
      ['jobs_board00/1', channelPost({ id: 2, text: HONEST })] as const,
    );
    await until('the badge to go', async () => (await tab.closedRoots()).every(({ text }) => text === ''));
  });

  it('a post that the site redraws keeps its badge', async () => {
    await tab.evaluate(
      (markup) => {
        const old = document
          .querySelector('[data-post="jobs_board00/1"]')
          ?.closest('.js-widget_message_wrap');
        old?.insertAdjacentHTML('afterend', markup);
        old?.remove();
      },
      channelPost({ id: 1, text: LURE }),
    );
    await waitForBadge(tab, LURE);
    expect((await tab.closedRoots()).filter(({ text }) => text !== '')).toHaveLength(1);
  });

  it('a navigation without a new document brings the badges of the new posts, and only those', async () => {
    const next = LURE.replace('Poipet', 'Myawaddy').replace('Cambodia', 'Myanmar');
    await tab.evaluate(
      (markup) => {
        history.pushState({}, '', '/s/jobs_board00?before=900');
        document.querySelector('.js-message_history')?.replaceChildren();
        document.querySelector('.js-message_history')?.insertAdjacentHTML('beforeend', markup);
      },
      [channelPost({ id: 700, text: HONEST }), channelPost({ id: 701, text: next })].join(''),
    );
    await waitForBadge(tab, next);
    expect(await badgeAt(tab, HONEST)).toBeNull();
    expect((await tab.closedRoots()).filter(({ text }) => text !== '')).toHaveLength(1);
  });
});
