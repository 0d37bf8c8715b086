// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from '../../../../src/sites/read-page.ts';
import { parse } from '../fixture.ts';

const page = (inside: string) =>
  parse(`<div data-testid="primaryColumn"><article data-testid="tweet">${inside}</article></div>`);
const name = (handle: string, shown: string) =>
  `<div data-testid="User-Name"><div><a href="/${handle}"><span>${shown}</span></a></div><div><a href="/${handle}">@${handle}</a></div></div>`;
const text = '<div data-testid="tweetText"><span>words</span></div>';
const only = (inside: string, url = 'https://x.com/home') => readPage(page(inside), url).posts[0];

it('a post without a time is found by its picture', () => {
  expect(only(`${name('a00', 'A')}${text}<a href="/a00/status/5/photo/1"></a>`)).toMatchObject({
    id: '5',
    permalink: 'https://x.com/a00/status/5',
  });
});

it('the picture of a quoted post does not stand for the post', () => {
  const quoted = `<div role="link">${name('b00', 'B')}<a href="/b00/status/6/photo/1"></a></div>`;
  expect(only(`${name('a00', 'A')}${text}${quoted}`)).toMatchObject({ id: null, permalink: null });
});

it('an @ within a name stays in it', () => {
  expect(only(`${name('a00', 'A @fair00')}${text}`)).toMatchObject({ author: 'A @fair00', handle: 'a00' });
});

it.each(['/messagesfan00', '/settingsun', '/jobseeker00'])('%s is a profile like any other', (path) => {
  expect(only(`${name('a00', 'A')}${text}`, `https://x.com${path}`)?.text).toBe('words');
});

it('a page of early 2023 is read with the names that it used', () => {
  const quoted = `<div role="link">${name('b00', 'B')}<div data-testid="tweetText">other words</div></div>`;
  const early = `${name('a00', 'A')}${text}${quoted}`.replaceAll('"User-Name"', '"User-Names"');
  expect(only(early)).toMatchObject({ author: 'A', handle: 'a00', text: 'words' });
  const bare = `${name('a00', 'A')}${quoted}`.replaceAll('"User-Name"', '"User-Names"');
  expect(only(bare)?.text).toBe('');
});
