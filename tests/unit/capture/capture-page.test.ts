// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { capturePage } from '../../../src/capture/capture-page.ts';
import { wordsOf } from '../../../src/capture/stand-in.ts';
import { readPage } from '../../../src/sites/read-page.ts';
import { fixture, parse } from '../sites/fixture.ts';

const captured = (name: string) => {
  const { html, url } = fixture(name);
  return { before: readPage(parse(html), url), captured: capturePage(parse(html), url, 'seed') };
};

describe.each([
  'x--feed',
  'telegram-web--feed',
  'facebook--feed',
  'linkedin--feed',
  'reddit--feed',
  'mastodon--feed',
  'bluesky--feed',
  'generic--job-posting',
])('%s', (name) => {
  const { before, captured: made } = captured(name);
  const after = readPage(parse(made.html), made.url);

  it('is read as the page was: as many posts, with the same fields, of the same length', () => {
    const shape = ({ posts, health }: typeof before) => ({
      state: health.state,
      posts: posts.map((post) => ({
        surface: post.surface,
        text: post.text.length,
        lines: post.text.split('\n').length,
        author: post.author.length,
        handle: post.handle?.length ?? null,
        hasPermalink: post.permalink !== null,
        hasTime: post.time !== null,
        truncated: post.truncated,
      })),
    });
    expect(shape(after)).toEqual(shape(before));
  });

  it('holds no word of the posts, of their accounts and addresses', () => {
    expect(made.survivors).toEqual([]);
    const left = new Set(
      wordsOf(
        after.posts
          .flatMap((post) => [post.text, post.author])
          .join(' ')
          .toLowerCase(),
      ),
    );
    const told = before.posts
      .flatMap((post) => wordsOf(`${post.text} ${post.author}`.toLowerCase()))
      .filter((word) => word.length > 4);
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((word) => left.has(word))).toEqual([]);
    for (const post of before.posts)
      if (post.handle !== null && post.handle.length > 4) expect(made.html).not.toContain(post.handle);
  });

  it('loads nothing and runs nothing', () => {
    expect(made.html).not.toMatch(/\bsrc="(?!data:,")|\son\w+="|<style|<script(?![^>]*json)/);
  });
});

it('the page itself stays as it is', () => {
  const { html, url } = fixture('x--feed');
  const page = parse(html);
  const before = page.documentElement.outerHTML;
  capturePage(page, url, 'seed');
  expect(page.documentElement.outerHTML).toBe(before);
});

it('a value of an attribute that no selector needs is replaced as well', () => {
  const page = parse('<article data-note="secretword"><p>secretword in a text</p></article>');
  const { html, survivors } = capturePage(page, 'https://elsewhere.example/', 'seed');
  expect(html).not.toContain('secretword');
  expect(survivors).toEqual([]);
});

it('a word that stays is named, whatever its case, and nothing else is', () => {
  const page = parse(
    '<script type="application/ld+json">{"@type":"Secretword"}</script><p>told by secretword and otherword</p>',
  );
  const { survivors } = capturePage(page, 'https://elsewhere.example/', 'seed');
  expect(survivors).toEqual(['secretword']);
});

it('an account goes out of structure too, and the structure around it stays', () => {
  const { html, url } = fixture('x--feed');
  const [post] = readPage(parse(html), url).posts;
  const handle = post?.handle ?? '';
  expect(handle.length).toBeGreaterThan(4);
  const named = html.replace('</article>', `<i data-testid="UserAvatar-Container-${handle}"></i></article>`);
  const made = capturePage(parse(named), url, 'seed');
  expect(made.html).not.toContain(handle);
  expect(made.html).toContain('UserAvatar-Container-');
  expect(made.survivors).toEqual([]);
});

it('an account that stays is named', () => {
  const { html, url } = fixture('x--feed');
  const handle = readPage(parse(html), url).posts[0]?.handle ?? '';
  const named = html.replace('</article>', `<b data-${handle.toLowerCase()}="1"></b></article>`);
  expect(capturePage(parse(named), url, 'seed').survivors).toEqual([
    expect.stringMatching(new RegExp(handle, 'i')),
  ]);
});
