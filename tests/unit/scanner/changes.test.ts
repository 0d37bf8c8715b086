// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, Bench, insert, only, page, setText } from './harness.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.controller.abort());

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

  it('reads what changed far from the viewport when it comes near again', async () => {
    page(article('1', 'an ordinary post'));
    bench.start();
    await bench.timing.pass(50);
    bench.scrollTo(only('article'), false);
    const { reads } = bench;
    setText('p', 'a lure after all');
    await bench.timing.pass(200);
    expect(bench.reads).toBe(reads);
    bench.scrollTo(only('article'), true);
    await bench.timing.pass(50);
    expect(bench.badges.get(only('article'))).toBe('a lure after all');
    bench.scrollTo(only('article'), false);
    bench.scrollTo(only('article'), true);
    await bench.timing.pass(50);
    expect(bench.reads).toBe(reads + 1);
  });

  it('takes a badge away from a post that changes far from the viewport', async () => {
    page(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    bench.scrollTo(only('article'), false);
    setText('p', 'an honest offer');
    await bench.timing.pass(200);
    expect(bench.badges.size).toBe(0);
  });

  it('takes away what the user had asked to see on a recycled node, whatever its level was', async () => {
    page(article('1', 'an ordinary post'));
    bench.start();
    await bench.timing.pass(50);
    expect(bench.cleared).toEqual([]);
    only('article').setAttribute('data-id', '2');
    setText('p', 'another ordinary post');
    await bench.timing.pass(200);
    expect(bench.cleared).toEqual([only('article')]);
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

  it('forgets what waited far away when the address is one that it does not read', async () => {
    page(article('1', 'a lure') + article('2', 'far away'));
    bench.nearByItself = (element) => element.getAttribute('data-id') === '1';
    bench.start();
    await bench.timing.pass(50);
    expect(bench.healths.at(-1)).toMatchObject({ posts: 1, waiting: 1 });
    bench.address = 'https://test.example/messages';
    insert('<i></i>');
    await bench.timing.pass(16_000);
    expect(bench.watched.size).toBe(0);
    expect(bench.healths.at(-1)).toMatchObject({ state: 'empty', posts: 0, waiting: 0 });
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
    bench.nearByItself = (element) => Number(element.getAttribute('data-id')) < 10;
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

describe('open shadow trees', () => {
  function tree(html: string): ShadowRoot {
    const host = document.createElement('feed-list');
    only('main').append(host);
    const root = host.attachShadow({ mode: 'open' });
    for (const child of new DOMParser().parseFromString(html, 'text/html').body.children)
      root.append(document.importNode(child, true));
    return root;
  }

  it('posts in one are read, those that come in later too, and those that change', async () => {
    page('');
    const root = tree(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    expect([...bench.badges.values()]).toEqual(['a lure']);
    root.append(...new DOMParser().parseFromString(article('2', 'a second lure'), 'text/html').body.children);
    await bench.timing.pass(200);
    expect([...bench.badges.values()]).toEqual(['a lure', 'a second lure']);
    const text = root.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'an honest offer';
    await bench.timing.pass(200);
    expect([...bench.badges.values()]).toEqual(['a second lure']);
  });

  it('one that is attached after the page was looked at is found by the next look at all', async () => {
    page('');
    bench.start();
    await bench.timing.pass(50);
    tree(article('1', 'a lure'));
    await bench.timing.pass(6_000);
    expect([...bench.badges.values()]).toEqual(['a lure']);
  });

  it('one that leaves the page takes its posts along', async () => {
    page('');
    const root = tree(article('1', 'a lure'));
    bench.start();
    await bench.timing.pass(50);
    root.host.remove();
    await bench.timing.pass(200);
    expect(bench.badges.size).toBe(0);
  });
});
