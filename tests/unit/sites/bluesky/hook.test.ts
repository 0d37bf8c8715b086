// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from '../../../../src/sites/read-page.ts';
import { parse } from '../fixture.ts';

const HOME = 'https://bsky.app/';
const item = (handle: string, inside: string) =>
  `<div id="root"><div role="link" data-testid="feedItem-by-${handle}">${inside}<div data-testid="postText">words</div></div></div>`;
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;
const time = (href: string) => `<a href="${href}" aria-label="x" data-tooltip="x">1h</a>`;
const only = (html: string, url = HOME) => readPage(parse(html), url).posts[0];

it('who reposted is not the account, even when both names stand there', () => {
  const post = only(
    item(
      'a00.example',
      link('/profile/b00.example', 'Reposted by B') +
        link('/profile/a00.example', 'A') +
        time('/profile/a00.example/post/1'),
    ),
  );
  expect(post).toMatchObject({ author: 'A', handle: 'a00.example', id: '1' });
});

it('a saved page has absolute links', () => {
  const post = only(
    item(
      'a00.example',
      link('https://bsky.app/profile/a00.example', 'A') + time('https://bsky.app/profile/a00.example/post/1'),
    ),
  );
  expect(post).toMatchObject({ author: 'A', permalink: 'https://bsky.app/profile/a00.example/post/1' });
});

it('marks of writing direction are no part of a name', () => {
  const name = '\u202A\u2068A name\u2069\u202C';
  expect(only(item('a00.example', link('/profile/a00.example', name)))?.author).toBe('A name');
});

it('an account whose handle does not resolve is linked by its number', () => {
  const post = only(
    item(
      'handle.invalid',
      link('/profile/did:plc:x00', 'A') + link('/profile/did:plc:x00', '@handle.invalid'),
    ),
  );
  expect(post?.author).toBe('A');
});

it('the address of a page is not given to a post of a list', () => {
  expect(
    only(item('a00.example', link('/profile/a00.example', 'A')), `${HOME}profile/b00.example/lists/1`)
      ?.permalink,
  ).toBeNull();
});
