// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, Bench, insert, only, page } from './harness.ts';
import { judged } from './judged.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.controller.abort());

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

  it('does not read what is far from the viewport, and counts it as waiting', async () => {
    page(Array.from({ length: 12 }, (_, at) => article(String(at), `text ${at}`)).join(''));
    bench.nearByItself = (element) => Number(element.getAttribute('data-id')) < 3;
    bench.start();
    await bench.timing.pass(20_000);
    expect(bench.reads).toBe(3);
    expect(bench.healths.at(-1)).toMatchObject({ state: 'ok', posts: 3, waiting: 9 });
    const last = [...document.querySelectorAll('article')][11];
    bench.scrollTo(last as Element, true);
    await bench.timing.pass(1_100);
    expect(bench.texts().at(-1)).toBe('text 11');
    expect(bench.healths.at(-1)).toMatchObject({ posts: 4, waiting: 8 });
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

  it('is not broken where posts stand that nobody has come near', async () => {
    page(`<h1>${'A long beginning. '.repeat(200)}</h1>${article('1', 'a lure')}`);
    bench.nearByItself = () => false;
    bench.start();
    await bench.timing.pass(16_000);
    expect(bench.healths).toMatchObject([{ state: 'ok', posts: 0, waiting: 1 }]);
  });

  it('is reported again a second later, without waiting for the next look', async () => {
    page(article('1', 'one') + article('2', 'two'));
    bench.nearByItself = (element) => element.getAttribute('data-id') === '1';
    bench.start();
    await bench.timing.pass(50);
    bench.scrollTo(only('[data-id="2"]'), true);
    await bench.timing.pass(100);
    expect(bench.healths.map(({ posts }) => posts)).toEqual([1]);
    await bench.timing.pass(900);
    expect(bench.healths.map(({ posts }) => posts)).toEqual([1, 2]);
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
