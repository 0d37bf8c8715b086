// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ownershipOf } from '../../../src/sites/ownership.ts';
import type { Selector, Surface } from '../../../src/sites/types.ts';
import { parse } from './fixture.ts';

const sel = (css: string): Selector => ({ css, seen: 'D', from: 'written for this test' });

const surface = (more: Partial<Surface> = {}): Surface => ({
  id: 'post',
  roots: [sel('article')],
  ids: [],
  fields: { text: [] },
  hasPermalinks: false,
  ...more,
});

function open(body: string, more: Partial<Surface> = {}) {
  const page = parse(body);
  const get = (id: string): Element => {
    const found = page.getElementById(id);
    if (found === null) throw new Error(`the page has no #${id}`);
    return found;
  };
  return { get, mine: ownershipOf(get('root'), surface(more), 'article') };
}

describe('within', () => {
  const { get, mine } = open(`
    <div class="box"><article id="root" class="card">
      <p id="free"></p>
      <div class="box"><p id="deep"><b id="deeper"></b></p></div>
      <p id="itself" class="box"></p>
      <div class="card"><p id="carded"></p></div>
    </article></div><p id="elsewhere" class="box"></p>`);

  it.each([
    ['deep', '.box', true],
    ['deeper', '.box', true],
    ['itself', '.box', true],
    ['deep', '.none, .box', true],
    ['carded', '.card', true],
  ])('#%s lies in %s', (id, css, is) => expect(mine.within(get(id), css)).toBe(is));

  it('what stands around the root does not matter, nor the root itself', () => {
    expect(mine.within(get('free'), '.box')).toBe(false);
    expect(mine.within(get('free'), '.card')).toBe(false);
    expect(mine.within(get('root'), '.card')).toBe(false);
  });

  it('nothing outside the root lies in anything inside', () =>
    expect(mine.within(get('elsewhere'), '.box')).toBe(false));
});

describe('first and all', () => {
  const body = '<article id="root"><i></i><p id="one"></p><p id="two"></p></article>';

  it('give matches in the order of the page, and nothing for none', () => {
    const { get, mine } = open(body);
    expect(mine.first('p')).toBe(get('one'));
    expect(mine.all('p')).toEqual([get('one'), get('two')]);
    expect(mine.first('b')).toBeNull();
    expect(mine.all('b')).toEqual([]);
    expect(mine.all('i')).toHaveLength(1);
  });

  it('look only once: what is added later belongs to the next reading', () => {
    const { get, mine } = open(body);
    const before = [mine.first('b'), mine.all('p')];
    get('root').append(get('root').ownerDocument.createElement('b'), get('one').cloneNode());
    expect([mine.first('b'), mine.all('p')]).toEqual(before);
    expect(mine.all('b'), 'asked for the first time').toHaveLength(1);
  });
});

describe('owns', () => {
  const quoted =
    '<article id="root"><p id="own"></p><div class="quote"><p id="told"></p></div><article><p id="inner"></p></article></article>';

  it('everything, where the root holds no other post', () => {
    const { get, mine } = open('<article><article id="root"><p id="own"></p></article></article>');
    expect(mine.foreign).toBe('');
    expect(mine.owns(get('own'), false)).toBe(true);
    expect(mine.owns(get('root'), false)).toBe(true);
  });

  it('nothing of a nested root or of what the surface names as nested', () => {
    const { get, mine } = open(quoted, { nested: [sel('.quote')] });
    expect(mine.foreign).toBe('article, .quote');
    expect(['own', 'told', 'inner'].map((id) => mine.owns(get(id), false))).toEqual([true, false, false]);
    expect(mine.owns(get('told'), true), 'also after a quotation').toBe(false);
  });

  it('nothing from the mark of a quotation on, unless the field stands below it', () => {
    const marks =
      '<article id="root"><b id="name"></b><p id="own"></p><b id="mark"></b><p id="told"></p></article>';
    const { get, mine } = open(marks, { quoteFrom: { mark: sel('b'), nth: 2 } });
    expect(['name', 'own', 'mark', 'told'].map((id) => mine.owns(get(id), false))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(mine.owns(get('told'), true)).toBe(true);
  });

  it('all, where the page has fewer marks than begin a quotation', () => {
    const { get, mine } = open('<article id="root"><b></b><p id="own"></p></article>', {
      quoteFrom: { mark: sel('b'), nth: 2 },
    });
    expect(mine.owns(get('own'), false)).toBe(true);
  });
});
