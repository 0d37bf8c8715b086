// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { HealthSchema, PostSchema } from '../../../src/contracts/post.ts';
import { readPage } from '../../../src/sites/read-page.ts';
import { expected, fixture, fixtureNames, parse } from './fixture.ts';

describe.each(fixtureNames())('%s', (name) => {
  const page = fixture(name);

  it('gives exactly the expected posts and state', () => {
    const { posts, health } = readPage(parse(page.html), page.url);
    expect({ state: health.state, posts }).toEqual(expected(name));
  });

  it('keeps to the contracts', () => {
    const { posts, health } = readPage(parse(page.html), page.url);
    expect(() => v.parse(v.array(PostSchema), posts)).not.toThrow();
    expect(() => v.parse(HealthSchema, health)).not.toThrow();
  });

  it('leaves the page as it was', () => {
    const document = parse(page.html);
    const before = document.documentElement.outerHTML;
    readPage(document, page.url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('names a lure and a twin that are on the page', () => {
    const ids = expected(name).posts.map((post) => post.id ?? post.key);
    for (const named of [page.lure, page.twin]) if (named !== null) expect(ids).toContain(named);
  });
});
