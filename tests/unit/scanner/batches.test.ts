// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { article, Bench, only, page, setText } from './harness.ts';
import { judged } from './judged.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.controller.abort());

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

  it('are aborted when the only text that was asked about has changed', async () => {
    page(article('1', 'a lure'));
    bench.answer = () => new Promise(() => undefined);
    bench.start();
    await bench.timing.pass(50);
    setText('p', 'an honest offer');
    await bench.timing.pass(200);
    expect(bench.signals.map((signal) => signal.aborted)).toEqual([true, false]);
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
