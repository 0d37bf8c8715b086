// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { outgoingLinks, permalinkOf } from '../../../src/sites/links.ts';

const BASE = 'https://site.example/a/b';

function links(html: string, adapter: Parameters<typeof outgoingLinks>[2] = {}): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return outgoingLinks(root.querySelectorAll('a'), BASE, adapter);
}

it('takes http and https addresses alone, made whole, each once', () => {
  const html = `<a href="https://one.example/x?y=1">1</a><a href="/two">2</a><a href="https://one.example/x?y=1">again</a>
    <a href="javascript:alert(1)">3</a><a href="data:text/html,x">4</a><a href="tg://resolve?domain=x">5</a>
    <a href="#top">6</a><a href="https://[broken">7</a><a>8</a><a href=" JaVaScRiPt:alert(1)">9</a>`;
  expect(links(html)).toEqual(['https://one.example/x?y=1', 'https://site.example/two']);
});

it('unwraps the redirector of the site, never into another scheme', () => {
  const adapter = { unwrap: [{ host: 'l.site.example', param: 'u' }] };
  const wrapped = (target: string) =>
    links(`<a href="https://l.site.example/l?u=${encodeURIComponent(target)}&h=1">x</a>`, adapter);
  expect(wrapped('https://out.example/p?q=1')).toEqual(['https://out.example/p?q=1']);
  expect(wrapped('javascript:alert(1)')).toEqual(['https://l.site.example/l?u=javascript%3Aalert(1)&h=1']);
});

it('leaves out the links of the site itself', () => {
  expect(links('<a href="/hashtag/x">#x</a>', { skipLinks: /\/hashtag\// })).toEqual([]);
});

it('keeps at most fifty, and none that is longer than an address may be', () => {
  const many = Array.from({ length: 80 }, (_, at) => `<a href="/${at}">x</a>`).join('');
  expect(links(many)).toHaveLength(50);
  expect(links(`<a href="/${'x'.repeat(5_000)}">x</a>`)).toEqual([]);
});

it('frees a permalink of everything but what names the post', () => {
  expect(permalinkOf('/p?story_fbid=1&__cft__[0]=x&ref=y#z', BASE, ['story_fbid'])).toBe(
    'https://site.example/p?story_fbid=1',
  );
  expect(permalinkOf('javascript:alert(1)', BASE, [])).toBeNull();
  expect(permalinkOf(null, BASE, [])).toBeNull();
});
