import { expect, it } from 'vitest';
import { fixtureHtml, fixtureOf } from '../../../src/capture/fixture.ts';
import type { PageReading } from '../../../src/sites/read-page.ts';
import { samplePost } from '../../fakes/samples.ts';

const captured = { url: 'https://x.com/home', html: '<html></html>', survivors: [], posts: 1 };
const reading: PageReading = {
  posts: [samplePost()],
  health: {
    state: 'ok',
    site: 'x',
    surface: 'article',
    adapter: 'x-1',
    posts: 1,
    withText: 1,
    withAuthor: 1,
    withPermalink: 1,
    selectors: {},
  },
};

it('is named after site and surface, and its first line tells where it stands', () => {
  const made = fixtureOf(captured, reading);
  if (!made.ok) throw new Error(made.error);
  expect(made.value.name).toBe('x--article');
  expect(made.value.html).toBe('<!-- url: https://x.com/home -->\n<!doctype html>\n<html></html>\n');
  expect(fixtureHtml(captured)).toBe(made.value.html);
  expect(JSON.parse(made.value.expected)).toEqual({ state: 'ok', posts: reading.posts });
});

it('is refused while a word of the page is in it', () => {
  expect(fixtureOf({ ...captured, survivors: ['someone'] }, reading)).toMatchObject({
    ok: false,
    error: 'survivors',
    detail: expect.stringMatching(/^1 words/),
  });
});

it('is refused when it is not read as the page was', () => {
  expect(fixtureOf({ ...captured, posts: 2 }, reading)).toMatchObject({ ok: false, error: 'lost' });
});
