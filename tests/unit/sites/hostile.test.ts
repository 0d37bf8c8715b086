// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, PostSchema } from '../../../src/contracts/post.ts';
import { readPage } from '../../../src/sites/read-page.ts';
import { parse } from './fixture.ts';

const HOME = 'https://x.com/home';
const tweet = (text: string, user = '') =>
  `<main><div data-testid="primaryColumn"><article data-testid="tweet">${user}<div data-testid="tweetText">${text}</div></article></div></main>`;
const comment = (n: number, inner: string) =>
  `<shreddit-comment permalink="/c/${n}" thingid="t1_${n}"><div slot="comment">text ${n}</div>${inner}</shreddit-comment>`;
const only = (html: string, url = HOME) => {
  const { posts } = readPage(parse(html), url);
  expect(() => v.parse(v.array(PostSchema), posts)).not.toThrow();
  const [post] = posts;
  if (post === undefined) throw new Error('no post was read');
  return post;
};

describe('what a page may try', () => {
  it('text with HTML and script in it stays text', () => {
    const text = '&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;';
    expect(only(tweet(text)).text).toBe('<script>alert(1)</script> <img src=x onerror=alert(1)>');
  });

  it('links to scripts are no links', () => {
    const { links } = only(tweet('<a href="javascript:alert(1)">a</a> <a href="https://b.example/">b</a>'));
    expect(links).toEqual(['https://b.example/']);
  });

  it('a text of a megabyte is cut and says so', () => {
    const post = only(tweet('word '.repeat(200_000)));
    expect(post.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(post.truncated).toBe(true);
  });

  it('endless names, ids and addresses keep to the contract', () => {
    const long = 'x'.repeat(10_000);
    const user = `<div data-testid="User-Name"><a href="/${long}">${long}</a>@${long}</div><a href="/a/status/${'9'.repeat(5_000)}"><time datetime="${long}">${long}</time></a>`;
    const post = only(tweet('text', user));
    expect(post.time).toBeNull();
    expect(post.key.length).toBeLessThanOrEqual(300);
  });

  it('attributes without values and broken markup are no reason to fail', () => {
    const post = only(
      '<main><article data-testid="tweet"><div data-testid="User-Name"><a href>x</a><a></div><time datetime><div data-testid="tweetText" lang>a<b>c<div>d</article>',
    );
    expect(post.text.startsWith('ac')).toBe(true);
  });

  it('shreddit attributes of the wrong kind give a post without them', () => {
    const post = only(
      '<shreddit-app><shreddit-post permalink="javascript:alert(1)" post-title="Title" created-timestamp="never"></shreddit-post></shreddit-app>',
      'https://www.reddit.com/',
    );
    expect(post).toMatchObject({ text: 'Title', permalink: null, time: null, id: null });
  });

  it('a post inside a post inside a post is read once each', () => {
    const { posts } = readPage(
      parse(`<shreddit-app>${comment(1, comment(2, comment(3, '')))}</shreddit-app>`),
      'https://www.reddit.com/',
    );
    expect(posts.map((post) => post.text)).toEqual(['text 1', 'text 2', 'text 3']);
  });

  it('an empty document is empty, not broken', () => {
    expect(readPage(parse(''), HOME).health.state).toBe('empty');
    expect(readPage(parse(''), 'https://other.example/').health.state).toBe('empty');
  });
});
