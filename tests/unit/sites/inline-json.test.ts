// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { asText, at, eachData, findData, inlineData, shownText } from '../../../src/sites/inline-json.ts';
import { parse } from './fixture.ts';

const json = (source: string) => `<script type="application/json">${source}</script>`;

describe('finds the data of a page', () => {
  it('in scripts that are data, in the order in which they stand', () => {
    const page = parse(`${json('{"word":1}')}${json('{"other":2}')}${json('{"word":{"deep":3}}')}`);
    expect(inlineData(page, ['"word"'])).toEqual([{ word: 1 }, { word: { deep: 3 } }]);
    expect(inlineData(page, ['"word"', '"deep"'])).toEqual([{ word: { deep: 3 } }]);
  });

  it('in scripts that are code: the objects handed to functions', () => {
    const code =
      'f(["a"],function(m){m.take({"word":"a } \\" {"});if(1){g(h,{"require":[[{"word":2}]]});}});';
    expect(inlineData(parse(`<script>${code}</script>`), ['"word"'])).toEqual([
      { word: 'a } " {' },
      { require: [[{ word: 2 }]] },
    ]);
  });

  it.each([
    ['broken data', json('{"word":')],
    ['code without an object', '<script>let x = "word";</script>'],
    ['an object that never ends', '<script>f({"word":{"a":1)</script>'],
    ['a script from elsewhere', '<script src="https://site.example/a.js">{"word":1}</script>'],
    ['a bare value', '<script>x = {"word"}</script>'],
  ])('nothing in %s', (_case, html) => {
    expect(inlineData(parse(html), ['"word"'])).toEqual([]);
  });

  it('a script with thousands of braces takes no time', () => {
    const started = performance.now();
    expect(inlineData(parse(`<script>"word"${'{"'.repeat(50_000)}</script>`), ['"word"'])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('walks data', () => {
  const data = { id: 1, list: [{ id: 2, inner: { id: 3 } }, 'x', null], last: { id: 4 } };

  it('parents first, in order, and not into what is done with', () => {
    const seen: unknown[] = [];
    eachData([data], (one) => {
      seen.push(one['id']);
      return one['id'] === 2;
    });
    expect(seen).toEqual([1, 2, 4]);
  });

  it('finds the first that fits', () => {
    expect(findData(data, (one) => one['id'] === 3)).toEqual({ id: 3 });
    expect(findData(data, (one) => one['id'] === 9)).toBeNull();
  });

  it('of any depth', () => {
    let deep: unknown = { id: 'end' };
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(findData(deep, (one) => one['id'] === 'end')).toEqual({ id: 'end' });
  });

  it('follows a path, never into prototypes', () => {
    expect(at(data, 'list', 0, 'inner', 'id')).toBe(3);
    expect(at(data, 'list', 7, 'inner')).toBeUndefined();
    expect(at(data, 'constructor', 'name')).toBeUndefined();
    expect(at(null, 'a')).toBeUndefined();
  });
});

it('gives text as it is seen', () => {
  expect(asText(12)).toBe('12');
  expect(asText({})).toBe('');
  expect(shownText(' a  b \r\nc\t\n\nd ')).toBe('a  b\nc\n\nd');
});
