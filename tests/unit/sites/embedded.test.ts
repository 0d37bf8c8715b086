// @vitest-environment happy-dom
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { PostSchema } from '../../../src/contracts/post.ts';
import { readEmbedded } from '../../../src/sites/embedded.ts';
import { facebook } from '../../../src/sites/facebook/adapter.ts';
import { readPage } from '../../../src/sites/read-page.ts';
import type { EmbeddedPost } from '../../../src/sites/types.ts';
import { fixture, parse } from './fixture.ts';

const PAGE = new URL('https://www.facebook.com/name00');
const one = (more: Partial<EmbeddedPost>): EmbeddedPost => ({
  surface: 'embedded',
  id: '',
  author: '',
  handle: '',
  text: '',
  permalink: '',
  time: '',
  ...more,
});
const read = (...posts: EmbeddedPost[]) =>
  readEmbedded(document, PAGE, { ...facebook, embedded: () => posts });

it('makes posts that keep to the contract, whatever the page wrote', () => {
  const long = 'x'.repeat(50_000);
  const posts = read(
    one({
      id: long,
      author: long,
      handle: long,
      text: long,
      permalink: `https://a.example/${long}`,
      lang: long,
    }),
    one({
      text: 'b',
      permalink: 'javascript:alert(1)',
      time: 'never',
      links: ['javascript:x', '/a', '/a', long],
    }),
  );
  expect(() => v.parse(v.array(PostSchema), posts)).not.toThrow();
  expect(posts[0]).toMatchObject({ truncated: true, permalink: null });
  expect(posts[1]).toMatchObject({
    id: null,
    permalink: null,
    time: null,
    links: ['https://www.facebook.com/a'],
  });
});

it('reads both kinds of time, and each post once', () => {
  const posts = read(
    one({ id: '1', time: '1790000000' }),
    one({ id: '2', time: '2026-09-21T14:13:20Z' }),
    one({ id: '1', text: 'again' }),
  );
  expect(posts.map((post) => [post.key, post.time])).toEqual([
    ['facebook:1', '2026-09-21T14:13:20.000Z'],
    ['facebook:2', '2026-09-21T14:13:20Z'],
  ]);
});

it('is asked only where the page shows no post', () => {
  const { html, url } = fixture('facebook--guest');
  const drawn = html.replace(
    '<body>',
    '<body><div role="main"><div aria-posinset="1"><div data-ad-rendering-role="story_message">drawn</div></div></div>',
  );
  expect(readPage(parse(drawn), url).posts.map((post) => post.text)).toEqual(['drawn']);
  expect(readPage(parse(html), url).posts).toHaveLength(3);
});
