// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { itemsAt, itemsOf, textAt, typesOf } from '../../../src/sites/generic/json-ld.ts';
import { parse } from './fixture.ts';

const page = (...scripts: string[]) =>
  parse(scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join(''));
const titles = (...scripts: string[]) =>
  itemsOf(page(...scripts), ['JobPosting']).map((item) => textAt(item, 'title'));

describe('finds items wherever they stand', () => {
  it.each([
    ['alone', '{"@type":"JobPosting","title":"a"}'],
    ['in a list', '[{"@type":"Thing"},{"@type":"JobPosting","title":"a"}]'],
    ['in a graph', '{"@graph":[{"@type":"JobPosting","title":"a"}]}'],
    ['in another item', '{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"a"}}'],
    ['with several types', '{"@type":["Thing","https://schema.org/JobPosting"],"title":["a","b"]}'],
  ])('%s', (_case, script) => {
    expect(titles(script)).toEqual(['a']);
  });
});

describe('takes nothing from pages that break the rules', () => {
  it.each([
    ['broken JSON', '{"@type":"JobPosting",'],
    ['a bare value', '"JobPosting"'],
    ['null', 'null'],
    ['a type that is no word', '{"@type":5,"title":"a"}'],
    ['too deep', `${'{"x":'.repeat(20)}{"@type":"JobPosting","title":"a"}${'}'.repeat(20)}`],
  ])('%s', (_case, script) => {
    expect(titles(script)).toEqual([]);
  });

  it('reads on after a broken script', () => {
    expect(titles('{', '{"@type":"JobPosting","title":"a"}')).toEqual(['a']);
  });

  it('does not let a page reach the prototypes of objects', () => {
    const [item] = itemsOf(
      page('{"@type":"JobPosting","__proto__":{"title":"polluted"},"constructor":{"name":"x"}}'),
      ['JobPosting'],
    );
    expect(item).toBeDefined();
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});

it('reads names, lists and missing properties', () => {
  const [item] = itemsOf(page('{"@type":"JobPosting","org":{"name":" A "},"list":[{"name":"B"}],"n":5}'), [
    'JobPosting',
  ]);
  if (item === undefined) throw new Error('the item was not found');
  expect([textAt(item, 'org'), textAt(item, 'list'), textAt(item, 'n'), textAt(item, 'none', 'org')]).toEqual(
    ['A', 'B', '', 'A'],
  );
  expect(itemsAt(item, 'list')).toEqual([{ name: 'B' }]);
  expect(typesOf(item)).toEqual(['JobPosting']);
});
