// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/sites/engine.ts';
import { x } from '../../../src/sites/x/adapter.ts';
import { readPage } from '../../../src/sites/read-page.ts';
import { parse } from './fixture.ts';

const state = (html: string, url: string) => readPage(parse(html), url).health.state;
const LONG = 'What people wrote to each other. '.repeat(100);

const tweet = (id: number, more: string) =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/name00">Name</a>@name00</div>${more}</article>`;
const linked = (id: number) =>
  `<a href="/name00/status/${id}"><time datetime="2026-10-01T00:00:00Z">1 Oct</time></a>`;
const text = (id: number) => `<div data-testid="tweetText">text ${id}</div>`;
const column = (inner: string) => `<div data-testid="primaryColumn">${inner}</div>`;
const six = (make: (id: number) => string) =>
  Array.from({ length: 6 }, (_, id) => tweet(id, make(id))).join('');

describe('a page with posts', () => {
  it('is ok when they have text, account and address', () => {
    expect(state(column(six((id) => text(id) + linked(id))), 'https://x.com/home')).toBe('ok');
  });

  it('is degraded when addresses are missing', () => {
    expect(state(column(six(text)), 'https://x.com/home')).toBe('degraded');
  });

  const unit = (id: number, more: string) =>
    `<div><h3><a href="/name00">Name</a></h3><a href="/name00/posts/${id}">1 h</a>${more}</div>`;
  const feed = (inner: string) => `<div role="main"><div role="feed">${inner}</div></div>`;
  const story = '<div data-ad-preview="message">text</div>';

  it('is ok when another markup of the site was read as well as the first', () => {
    const units = [1, 2, 3, 4, 5].map((id) => unit(id, story)).join('');
    expect(state(feed(units), 'https://www.facebook.com/groups/1/')).toBe('ok');
  });

  it('is degraded when another markup had to be used and texts are missing', () => {
    const units = [1, 2, 3, 4, 5].map((id) => unit(id, id > 3 ? '' : story)).join('');
    expect(state(feed(units), 'https://www.facebook.com/groups/1/')).toBe('degraded');
  });

  it('is ok without accounts where the site names nobody', () => {
    const ad = (id: number) =>
      `<div class="cl-search-result" data-pid="771234500${id}"><a class="posting-title" href="/csr/d/a/771234500${id}.html">Work ${id}</a></div>`;
    const page = Array.from({ length: 6 }, (_, id) => ad(id)).join('');
    expect(state(page, 'https://manila.craigslist.org/search/jjj')).toBe('ok');
  });

  it('is broken when none has text: their selector has gone stale', () => {
    expect(state(column(six(linked)), 'https://x.com/home')).toBe('broken');
  });

  it('counts a post once, however often it stands there', () => {
    const twice = tweet(1, text(1) + linked(1));
    expect(readPage(parse(column(twice + twice)), 'https://x.com/home').health.posts).toBe(1);
  });

  it('tells which alternative of a selector was used', () => {
    const { health } = readPage(parse(column(six((id) => text(id) + linked(id)))), 'https://x.com/home');
    expect(health.selectors['timeline.text']).toEqual({ hits: 6, used: 0 });
    expect(health.selectors['timeline.root']).toEqual({ hits: 6, used: 0 });
    expect(
      readPage(parse(column(six(linked))), 'https://x.com/home').health.selectors['timeline.text'],
    ).toEqual({
      hits: 0,
      used: null,
    });
  });
});

describe('a page without posts', () => {
  it('is broken when the place of the posts is full of something else', () => {
    expect(state(column(LONG), 'https://x.com/home')).toBe('broken');
  });

  it('is broken when nothing of the known page is there', () => {
    expect(state('<div>Other markup</div>', 'https://x.com/home')).toBe('broken');
  });

  it('is empty when the place of the posts is, whatever the menus say', () => {
    expect(state(`<nav>${LONG}</nav>${column('')}`, 'https://x.com/home')).toBe('empty');
  });

  it('is no breakage where nothing is read: messages, settings, profiles', () => {
    expect(state(column(LONG), 'https://x.com/messages/1')).toBe('empty');
    expect(state(`<main>${LONG}</main>`, 'https://www.linkedin.com/in/name00/')).toBe('empty');
    expect(state(`<main>${LONG}</main>`, 'https://www.linkedin.com/messaging/thread/1/')).toBe('empty');
    expect(state(`<div>${LONG}</div>`, 'https://t.me/name00')).toBe('empty');
  });
});

it('is ok where posts were found and none has come near yet', () => {
  const reader = createReader(x, 'https://x.com/home');
  const page = parse(`<main>${LONG}</main>`);
  expect(reader.health(page, 3)).toMatchObject({ state: 'ok', posts: 0, waiting: 3 });
  expect(reader.health(page, 0).state).toBe('broken');
});

it('never reads messages of the sites, though they look like posts', () => {
  const post = column(tweet(1, text(1) + linked(1)));
  expect(readPage(parse(post), 'https://x.com/messages/1').posts).toEqual([]);
  const story =
    '<div role="main"><div aria-posinset="1"><div data-ad-rendering-role="story_message">x</div></div></div>';
  expect(readPage(parse(story), 'https://www.facebook.com/messages/t/1').posts).toEqual([]);
  const unit =
    '<div data-tracking-duration-id="1"><span role="link">Name</span><div data-mcomponent="TextArea"><div class="native-text">x</div></div></div>';
  expect(readPage(parse(unit), 'https://m.facebook.com/messages/').posts).toEqual([]);
  const item =
    '<div data-e2e="recommend-list-item-container"><a href="/@name00">Name</a><div data-e2e="video-desc">x</div></div>';
  expect(readPage(parse(item), 'https://www.tiktok.com/messages').posts).toEqual([]);
  const picture =
    '<article><header><a href="/name00/">name00</a></header><h1 dir="auto">x</h1><time datetime="2026-10-03T08:15:22Z"></time></article>';
  expect(readPage(parse(picture), 'https://www.instagram.com/direct/t/1/').posts).toEqual([]);
});
