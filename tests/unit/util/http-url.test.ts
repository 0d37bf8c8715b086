import { expect, it } from 'vitest';
import { cleanUrl, httpUrl } from '../../../src/util/http-url.ts';

it.each([
  ['/a?b=1', 'https://x.example/a?b=1'],
  ['//y.example/a', 'https://y.example/a'],
  [' http://y.example/ ', 'http://y.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['blob:https://x.example/1', undefined],
  ['mailto:a@example.com', undefined],
  ['https://', undefined],
  ['x'.repeat(5_000), undefined],
])('%j', (href, url) => {
  expect(httpUrl(href, 'https://x.example/')?.href).toBe(url);
});

it('keeps the named parameters alone, in their order', () => {
  const url = new URL('https://x.example/p?a=1&utm_source=x&b=2&fbclid=y&a=3#f');
  expect(cleanUrl(url, ['a', 'b'])).toBe('https://x.example/p?a=1&b=2&a=3');
  expect(cleanUrl(url, [])).toBe('https://x.example/p');
});
