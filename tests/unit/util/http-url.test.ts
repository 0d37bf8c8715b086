import { expect, it } from 'vitest';
import * as fc from '../../property.ts';
import { cleanUrl, httpUrl, plainHref } from '../../../src/util/http-url.ts';

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

it.each([
  ['/name00/status/1', 'https://x.example/name00/status/1'],
  ['https://y.example/a//b', 'https://y.example/a//b'],
  ['//y.example/a', null],
  ['/a/../b', null],
  ['/a?b=1', null],
  ['https://y.example', null],
  ['https://1.2.3.4/a', null],
  ['https://xn--a.example/', null],
  ['http://y.example/a', null],
  ['/ก', null],
  [' /a', null],
])('tells %j without parsing: %j', (href, address) => {
  expect(plainHref(href, 'https://x.example/home?q=1')).toBe(address);
});

it('what is told without parsing is what parsing gives', () => {
  const pieces = fc.constantFrom(
    '/',
    '//',
    'a',
    'B0',
    '.',
    '..',
    '-',
    '@',
    ':',
    '%20',
    '?',
    '#',
    'xn--',
    'https:',
    '.example',
    '\n',
    '~',
  );
  const base = 'https://x.example/home?q=1';
  let told = 0;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const href = parts.join('');
      const plain = plainHref(href, base);
      if (plain === null) return;
      told += 1;
      expect(httpUrl(href, base)?.href).toBe(plain);
    }),
    { numRuns: 2_000 },
  );
  expect(told).toBeGreaterThan(20);
});
