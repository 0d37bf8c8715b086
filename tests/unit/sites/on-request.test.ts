// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/sites/generic/adapter.ts';
import { postOnRequest } from '../../../src/sites/on-request.ts';
import { adapterFor, SITES } from '../../../src/sites/registry.ts';
import { expected, fixture, parse } from './fixture.ts';

const KNOWN = [...SITES, generic];

/** What the reader finds when each of the elements with words has the focus in turn. */
function asked(name: string, url: string, known = KNOWN) {
  const document = parse(fixture(name).html);
  const found = [...document.body.querySelectorAll('a, p, span, div')]
    .map((element) => postOnRequest(element, url, known)?.post)
    .filter((post) => post !== undefined);
  return { document, posts: [...new Map(found.map((post) => [post.key, post])).values()] };
}

describe('the post that the user asks about', () => {
  it.each(['x--feed', 'telegram-web--feed', 'reddit--feed', 'facebook--feed'])(
    '%s: is read as the site itself is read, with its account and address',
    (name) => {
      const { posts } = asked(name, fixture(name).url);
      const all = expected(name).posts;
      expect(posts.length).toBeGreaterThan(1);
      for (const post of posts) expect(all).toContainEqual(post);
    },
  );

  it('on another host is read by the software that made the page', () => {
    const { posts } = asked('mastodon--feed', 'https://social.example/home');
    expect(posts.length).toBeGreaterThan(0);
    expect(new Set(posts.map(({ site }) => site))).toEqual(new Set(['mastodon']));
  });

  it('is nothing where the element lies outside of every post of a known site', () => {
    const { url, html } = fixture('x--feed');
    const document = parse(`${html}<article><p>no tweet at all</p></article>`);
    const last = document.querySelector('body > article > p');
    expect(last?.textContent).toBe('no tweet at all');
    expect(postOnRequest(last as Element, url, KNOWN)).toBeNull();
  });

  it('is nothing on a page that a site’s adapter leaves out, whoever else could read it', () => {
    const url = 'https://discord.com/channels/@me/100000000000000001';
    const document = parse('<article><p>a private message to the reader</p></article>');
    expect(postOnRequest(document.querySelector('p') as Element, url, KNOWN)).toBeNull();
    const other = 'https://mail.google.com/mail/';
    expect(adapterFor(other)).toBeNull();
    expect(postOnRequest(document.querySelector('p') as Element, other, KNOWN)).toBeNull();
  });

  it('elsewhere is the block around the element', () => {
    const document = parse('<main><article><p>Staff wanted abroad, ticket paid.</p></article></main>');
    const found = postOnRequest(document.querySelector('p') as Element, 'https://a.example/', KNOWN);
    expect(found?.post).toMatchObject({ site: 'generic', text: 'Staff wanted abroad, ticket paid.' });
    expect(postOnRequest(document.body, 'https://a.example/', [])).toBeNull();
  });

  it('may stand in an open shadow tree', () => {
    const { html, url } = fixture('generic--component');
    const document = parse(html);
    const board = document.querySelector('job-board')?.shadowRoot;
    const card = board?.querySelector('job-card')?.shadowRoot?.querySelector('.body p');
    expect(card?.textContent).toContain('Sihanoukville');
    // Neither an article nor an entry of a list: the card has no form that says where it begins.
    const list = parse(html.replaceAll('<div class="body">', '<article>').replaceAll('</div>', '</article>'));
    const inner = list.querySelector('job-board')?.shadowRoot?.querySelector('job-card')?.shadowRoot;
    const found = postOnRequest(inner?.querySelector('article p') as Element, url, KNOWN);
    expect(found?.post.text).toContain('@blueharbour_hr00');
  });
});
