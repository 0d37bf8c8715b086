// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, Bench, only, page } from './harness.ts';
import { judged } from './judged.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.controller.abort());

const insert = (html: string) => only('main').insertAdjacentHTML('beforeend', html);
const setText = (selector: string, text: string) => {
  only(selector).textContent = text;
};

describe('finding and judging', () => {
  it('asks about the posts that stand on the page and shows the alarming one alone', async () => {
    page(article('1', 'a lure') + article('2', 'an honest offer'));
    bench.start();
    await bench.timing.pass(50);
    expect(bench.texts()).toEqual(['a lure', 'an honest offer']);
    expect(bench.shown.map((one) => one.key)).toEqual(['test:1']);
  });

  it('finds posts that arrive later, deep inside other nodes', async () => {
    page('');
    bench.start();
    await bench.timing.pass(50);
    insert(`<div><div>${article('7', 'a late lure')}</div></div>`);
    await bench.timing.pass(200);
    expect(bench.shown.map((one) => one.key)).toEqual(['test:7']);
  });

  it('sends at most twenty posts at a time, visible ones first', async () => {
    page(Array.from({ length: 45 }, (_, at) => article(String(at), `text ${at}`)).join(''));
    bench.nearByItself = () => false;
    bench.start();
    await bench.timing.pass(50);
    const all = [...document.querySelectorAll('article')];
    // One question is under way while the others come near.
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const { answer } = bench;
    bench.answer = async (posts, signal) => {
      await released;
      return answer(posts, signal);
    };
    bench.scrollTo(only('article'), true);
    for (const element of all.slice(1)) bench.scrollTo(element, true, element === all[40]);
    bench.answer = answer;
    release();
    await bench.timing.pass(50);
    expect(bench.asked.map((posts) => posts.length)).toEqual([1, 20, 20, 4]);
    expect(bench.asked[1]?.[0]?.text).toBe('text 40');
  });

  it('does not ask about what is far from the viewport', async () => {
    page(article('1', 'a lure'));
    bench.nearByItself = () => false;
    bench.start();
    await bench.timing.pass(20_000);
    expect(bench.asked).toEqual([]);
    bench.scrollTo(only('article'), true);
    await bench.timing.pass(0);
    expect(bench.texts()).toEqual(['a lure']);
  });

  it('asks nothing about a post without text', async () => {
    page(article('1', ''));
    bench.start();
    await bench.timing.pass(50);
    expect(bench.asked).toEqual([]);
  });

  it('shows nothing for a muted account', async () => {
    page(article('1', 'a lure'));
    bench.answer = (posts) =>
      Promise.resolve(posts.map((post) => ({ ...judged(post.key, 'strong'), muted: true })));
    bench.start();
    await bench.timing.pass(50);
    expect(bench.shown).toEqual([]);
  });
});

describe('pages that change', () => {
  it('reads an edited text again and takes the old badge away', async () => {
    page(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    setText('p', 'an honest offer');
    await bench.timing.pass(200);
    expect(bench.texts()).toEqual(['a lure', 'an honest offer']);
    expect(bench.badges.size).toBe(0);
  });

  it('reads the text again when only its characters change', async () => {
    page(article('1', 'nothing'));
    bench.start();
    await bench.timing.pass(50);
    const text = only('p').firstChild;
    if (text !== null) text.nodeValue = 'a lure after all';
    await bench.timing.pass(200);
    expect([...bench.badges.values()]).toEqual(['a lure after all']);
  });

  it('takes a recycled node for the post that it now shows', async () => {
    page(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    only('article').setAttribute('data-id', '2');
    setText('p', 'an ordinary post');
    await bench.timing.pass(200);
    expect(bench.asked.at(-1)?.[0]?.key).toBe('test:2');
    expect(bench.badges.size).toBe(0);
  });

  it('knows a post again that was removed and re-created, without asking', async () => {
    page(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    only('article').remove();
    await bench.timing.pass(200);
    expect(bench.cleared).toHaveLength(1);
    insert(article('1', 'a lure'));
    await bench.timing.pass(200);
    expect(bench.asked).toHaveLength(1);
    expect(bench.badges.get(only('article'))).toBe('a lure');
  });

  it('puts a badge back that the page removed', async () => {
    page(article('1', 'a lure'));
    const badge = document.createElement('div');
    let appended = 0;
    bench.start({
      show: (root) => {
        if (badge.parentNode === root) return;
        appended += 1;
        root.append(badge);
      },
      clear: () => badge.remove(),
    });
    await bench.timing.pass(500);
    expect(appended).toBe(1);
    badge.remove();
    await bench.timing.pass(500);
    expect(badge.parentNode).toBe(only('article'));
    expect(appended).toBe(2);
  });

  it('forgets what it saw when the address is one that it does not read', async () => {
    page(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    bench.address = 'https://test.example/messages';
    insert('<i></i>');
    await bench.timing.pass(200);
    expect(bench.badges.size).toBe(0);
    insert(article('2', 'a private lure'));
    await bench.timing.pass(10_000);
    expect(bench.texts()).toEqual(['a lure']);
  });

  it('hears of a new address from the page itself', async () => {
    page(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    bench.address = 'https://test.example/messages';
    window.dispatchEvent(new Event('popstate'));
    await bench.timing.pass(200);
    expect(bench.badges.size).toBe(0);
  });

  it('looks at everything again when a better kind of root turns up', async () => {
    page('<section><div><b>A</b><p>a lure in a fallback root</p></div></section>');
    bench.start();
    await bench.timing.pass(50);
    expect(bench.badges.size).toBe(1);
    insert(article('1', 'an ordinary post'));
    await bench.timing.pass(200);
    expect(bench.badges.size).toBe(0);
  });

  it('finds a post whose attributes come late, at the next sweep', async () => {
    page('<article><b>A</b><p>a lure</p></article>');
    bench.start();
    await bench.timing.pass(50);
    only('article').setAttribute('data-id', '1');
    await bench.timing.pass(6_000);
    expect(bench.badges.size).toBe(1);
  });

  it('reads a bounded number of posts a second, however often the page changes', async () => {
    page(Array.from({ length: 300 }, (_, at) => article(String(at), `text ${at}`)).join(''));
    bench.nearByItself = () => false;
    bench.start();
    await bench.timing.pass(5_000);
    const texts = [...document.querySelectorAll('p')];
    const before = bench.reads;
    for (let tick = 0; tick < 100; tick += 1) {
      // Ten changes in ten milliseconds: a thousand a second, for one second.
      for (const text of texts.slice(0, 10)) text.textContent = `change ${tick}`;
      await bench.timing.pass(10);
    }
    expect(bench.reads - before).toBeGreaterThan(10);
    expect(bench.reads - before).toBeLessThanOrEqual(60);
  });

  it('keeps up with a flood that changes everything at once', async () => {
    page(Array.from({ length: 500 }, (_, at) => article(String(at), `text ${at}`)).join(''));
    bench.nearByItself = () => false;
    bench.start();
    await bench.timing.pass(5_000);
    for (const text of document.querySelectorAll('p')) text.textContent = 'a lure';
    const before = bench.reads;
    await bench.timing.pass(120);
    expect(bench.reads - before).toBeLessThanOrEqual(100);
    await bench.timing.pass(3_000);
    for (const element of document.querySelectorAll('article')) bench.scrollTo(element, true);
    await bench.timing.pass(1_000);
    expect(bench.badges.size).toBe(500);
  });
});

describe('questions that nobody needs any more', () => {
  it('are aborted when every post of the batch has left', async () => {
    page(article('1', 'a lure'));
    bench.answer = () => new Promise(() => undefined);
    bench.start();
    await bench.timing.pass(50);
    expect(bench.signals[0]?.aborted).toBe(false);
    only('article').remove();
    await bench.timing.pass(200);
    expect(bench.signals[0]?.aborted).toBe(true);
  });

  it('are not answered for a text that has changed meanwhile', async () => {
    page(article('1', 'a lure') + article('2', 'a lure too'));
    const answers: (() => void)[] = [];
    bench.answer = (posts) =>
      new Promise((resolve) => {
        answers.push(() => resolve(posts.map((post) => judged(post.key, 'strong'))));
      });
    bench.start();
    await bench.timing.pass(50);
    setText('article[data-id="1"] p', 'an honest offer');
    await bench.timing.pass(200);
    answers[0]?.();
    await bench.timing.pass(50);
    expect([...bench.badges.values()]).toEqual(['a lure too']);
    expect(bench.asked.at(-1)?.map((post) => post.text)).toEqual(['an honest offer']);
  });

  it('are repeated a few times when they fail, and then left', async () => {
    page(article('1', 'a lure'));
    bench.answer = () => Promise.reject(new Error('no receiver'));
    bench.start();
    await bench.timing.pass(60_000);
    expect(bench.asked).toHaveLength(3);
    expect(bench.troubles[0]).toBe('judging posts: Error: no receiver');
  });

  it('are repeated later while the model is loading', async () => {
    page(article('1', 'a lure'));
    const ready = bench.answer;
    bench.answer = (posts) =>
      Promise.resolve(
        posts.map((post) => judged(post.key, 'some', { checked: 'signals', why: 'model-loading' })),
      );
    bench.start();
    await bench.timing.pass(1_000);
    expect(bench.badges.size).toBe(1);
    bench.answer = ready;
    await bench.timing.pass(6_000);
    expect(bench.asked).toHaveLength(2);
    await bench.timing.pass(60_000);
    expect(bench.asked).toHaveLength(2);
  });
});

describe('starting and stopping', () => {
  it('takes its badges away and reads nothing more', async () => {
    page(article('1', 'a lure'));
    const scanner = bench.start();
    await bench.timing.pass(50);
    scanner.stop();
    scanner.stop();
    expect(bench.badges.size).toBe(0);
    expect(bench.cleared).toHaveLength(1);
    const { reads } = bench;
    insert(article('2', 'a lure'));
    await bench.timing.pass(20_000);
    expect(bench.reads).toBe(reads);
    expect(bench.watched.size).toBe(0);
  });

  it('does nothing when it was stopped before it began', async () => {
    page(article('1', 'a lure'));
    bench.controller.abort();
    bench.start();
    await bench.timing.pass(20_000);
    expect(bench.reads).toBe(0);
  });

  it('asks again after a refresh', async () => {
    page(article('1', 'a lure'));
    const scanner = bench.start();
    await bench.timing.pass(50);
    scanner.refresh();
    await bench.timing.pass(200);
    expect(bench.asked).toHaveLength(2);
    expect(bench.badges.size).toBe(1);
  });
});

describe('the post that the user asks about', () => {
  it('is the one around the focused element, also before the first look', () => {
    page(article('1', 'a lure'));
    const around = bench.start().postAround(only('p'));
    expect(around?.post.text).toBe('a lure');
    expect(around?.root).toBe(only('article'));
  });

  it('is none outside posts', () => {
    page(`<h1>Feed</h1>${article('1', 'a lure')}`);
    expect(bench.start().postAround(only('h1'))).toBeNull();
  });
});

describe('health', () => {
  it('is reported with the posts that were read', async () => {
    page(article('1', 'a lure') + article('2', ''));
    bench.start();
    await bench.timing.pass(50);
    expect(bench.healths).toMatchObject([{ state: 'ok', posts: 2, withText: 1, surface: 'feed' }]);
  });

  it('says broken, not empty, when a full page holds nothing that is understood', async () => {
    document.body.innerHTML = `<div>${'What people wrote. '.repeat(200)}</div>`;
    bench.start();
    await bench.timing.pass(9_000);
    expect(bench.healths).toEqual([]);
    await bench.timing.pass(7_000);
    expect(bench.healths).toMatchObject([{ state: 'broken', posts: 0 }]);
  });

  it('tells of a sign-in page', async () => {
    page('<form class="login"></form>');
    bench.start();
    await bench.timing.pass(6_000);
    expect(bench.healths).toMatchObject([{ state: 'login' }]);
  });
});

it('leaves no mark on the page', async () => {
  page(article('1', 'a lure') + article('2', 'an honest offer'));
  const before = document.documentElement.outerHTML;
  bench.start();
  await bench.timing.pass(10_000);
  expect(bench.shown).not.toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
