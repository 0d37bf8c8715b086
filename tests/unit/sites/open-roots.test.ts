// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/sites/engine.ts';
import { generic } from '../../../src/sites/generic/adapter.ts';
import { MAX_ROOT_DEPTH, MAX_ROOTS, openRootsIn, shownIn } from '../../../src/sites/open-roots.ts';
import { readText } from '../../../src/sites/read-text.ts';
import { x } from '../../../src/sites/x/adapter.ts';
import { parse } from './fixture.ts';

const URL = 'https://x.com/home';
const tweet = (text: string): string =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/acc00"><span>Acc 00</span></a></div><div data-testid="tweetText">${text}</div></article>`;
const inTree = (html: string, name = 'feed-list'): string =>
  `<${name}><template shadowrootmode="open">${html}</template></${name}>`;
const textsOf = (document: Document, adapter = x) => {
  const reader = createReader(adapter, URL);
  return reader.roots(document).map((root) => reader.read(root)?.text);
};
function only(root: ParentNode, css: string): Element {
  const found = root.querySelector(css);
  if (found === null) throw new Error(`nothing matches ${css}`);
  return found;
}

describe('open shadow trees', () => {
  it('posts in them are read, also in trees within trees', () => {
    expect(textsOf(parse(inTree(tweet('one') + inTree(tweet('two'), 'inner-list'))))).toEqual(['one', 'two']);
  });

  it('closed ones are left alone', () => {
    const document = parse('<feed-list></feed-list>');
    const root = only(document, 'feed-list').attachShadow({ mode: 'closed' });
    root.append(...parse(tweet('secret')).body.childNodes);
    expect(textsOf(document)).toEqual([]);
  });

  it('cost nothing where the page itself shows posts and the site names no component', () => {
    const document = parse(tweet('outside') + inTree(tweet('inside')));
    expect(textsOf(document)).toEqual(['outside']);
    const named = { ...x, hosts: [{ css: 'feed-list', seen: 'A', from: 'this test' } as const] };
    expect(textsOf(document, named)).toEqual(['outside', 'inside']);
  });

  it('what comes in later is searched once the page is known to have some', () => {
    const document = parse(inTree(tweet('first')));
    const reader = createReader(x, URL);
    expect(reader.roots(document)).toHaveLength(1);
    expect(reader.newTrees()).toHaveLength(1);
    expect(reader.newTrees()).toEqual([]);
    const late = parse(`<div>${inTree(tweet('second'), 'more-posts')}</div>`).body
      .firstElementChild as Element;
    document.body.append(late);
    expect(reader.roots(late).map((root) => reader.read(root)?.text)).toEqual(['second']);
    expect(reader.newTrees()).toHaveLength(1);
  });

  it('a node in a tree belongs to the post there, else to the post that holds the tree', () => {
    const document = parse(
      `${inTree(tweet('<b>word</b>'))}<article data-testid="tweet">${inTree('<i>x</i>', 'card-box')}</article>`,
    );
    const reader = createReader(x, URL, true);
    reader.roots(document);
    const tree = only(document, 'feed-list').shadowRoot as ShadowRoot;
    expect(reader.rootOf(only(tree, 'b'))).toBe(only(tree, 'article'));
    const card = only(document, 'card-box').shadowRoot as ShadowRoot;
    expect(reader.rootOf(only(card, 'i'))).toBe(only(document, 'article'));
    expect(reader.rootOf(document.body)).toBeNull();
  });

  it('furniture around a tree is furniture in it', () => {
    const document = parse(
      `<aside>${inTree('<article>about us</article>')}</aside>${inTree('<article>an offer</article>', 'job-list')}`,
    );
    expect(textsOf(document, generic)).toEqual(['an offer']);
  });

  it('the text of a component in a post is read where it shows it', () => {
    const document = parse(
      `<article>before ${inTree('<p>in the tree</p><style>p{}</style>', 'job-text')}<span>after</span> ${inTree('<h3>head</h3><slot></slot>', 'job-box').replace('</job-box>', '<em>own child</em></job-box>')}</article>`,
    );
    const { text } = readText(only(document, 'article'), { drop: '', pre: false, max: 1_000 });
    expect(text).toBe('before\n\nin the tree\n\nafter own child');
    expect(shownIn(only(document, 'job-box'))).toBe(only(document, 'job-box'));
  });

  it.each([
    ['50 trees in each other', 50],
    ['400 trees in each other', 400],
  ])('%s are followed to a bounded depth', (_case, depth) => {
    const document = parse('<deep-list></deep-list>');
    let host = only(document, 'deep-list');
    for (let at = 0; at < depth; at += 1) {
      const root = host.attachShadow({ mode: 'open' });
      host = document.createElement('deep-list');
      root.append(host);
    }
    expect(openRootsIn(document)).toHaveLength(MAX_ROOT_DEPTH);
  });

  it('more trees than any page has are looked into up to a bounded number', () => {
    const document = parse('<main></main>');
    for (let at = 0; at < 1_100; at += 1) {
      const host = document.createElement('many-lists');
      host.attachShadow({ mode: 'open' });
      only(document, 'main').append(host);
    }
    expect(openRootsIn(document)).toHaveLength(MAX_ROOTS);
    const reader = createReader(x, URL);
    reader.roots(document);
    reader.roots(document);
    expect(reader.newTrees()).toHaveLength(MAX_ROOTS);
  });

  it('a page of text in trees that nobody understands is not called empty', () => {
    const document = parse(inTree(`<p>${'word '.repeat(600)}</p>`));
    const reader = createReader(x, URL);
    reader.roots(document);
    expect(reader.health(document).state).toBe('broken');
  });
});
