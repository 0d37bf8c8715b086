// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from '../../../src/sites/read-page.ts';
import { parse } from './fixture.ts';

const tweet = (id: string, text: string) =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/a00">A</a><a href="/a00/status/${id}"><time datetime="2026-10-02T09:00:00.000Z">1h</time></a></div><div data-testid="tweetText">${text}</div></article>`;
const texts = (html: string, url = 'https://x.com/home') =>
  readPage(parse(html), url).posts.map(({ text }) => text);

it('a post that stands twice in a page is given once, with as much text as there is', () => {
  expect(texts(tweet('1', 'short') + tweet('2', 'other') + tweet('1', 'short, and the rest'))).toEqual([
    'short, and the rest',
    'other',
  ]);
});

it('posts that the page does not name are never taken for the same one', () => {
  const item = '<div role="listitem"><p data-testid="expandable-text-box">same words</p></div>';
  expect(
    texts(`<main><div data-testid="mainFeed">${item}${item}</div></main>`, 'https://www.linkedin.com/feed/'),
  ).toEqual(['same words', 'same words']);
});
