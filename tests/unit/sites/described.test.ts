// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describedPost } from '../../../src/sites/described.ts';
import { parse } from './fixture.ts';

const HOW = {
  surface: 'description',
  id: /\/status\/(\d+)/,
  handle: /^\/(\w+)\/status\//,
  author: /^(.*?) on X\b/s,
  text: /^“(.*)”$/s,
};
const PAGE = new URL('https://x.com/a00/status/1?s=20');
const meta = (tags: Readonly<Record<string, string>>) =>
  parse(
    `<head>${Object.entries(tags)
      .map(([name, content]) => `<meta property="${name}" content="${content}">`)
      .join('')}</head>`,
  );
const read = (document: Document, page = PAGE) => describedPost(document, page, HOW);

describe('a page that only describes its post', () => {
  it('gives text, account and address without what stands around them', () => {
    const [post] = read(meta({ 'og:title': 'A Name on X: “hello” / X', 'og:description': '“hello”' }));
    expect(post).toMatchObject({
      id: '1',
      author: 'A Name',
      handle: 'a00',
      text: 'hello',
      surface: 'description',
    });
  });

  it('takes a text that is not set in quotation marks as it is', () => {
    expect(read(meta({ 'og:description': 'he said “no”' }))[0]?.text).toBe('he said “no”');
  });

  it('keeps to its own address when the page names one of another site', () => {
    const [post] = read(meta({ 'og:url': 'https://evil.example/b00/status/2', 'og:description': 'hello' }));
    expect(post).toMatchObject({ id: '1', permalink: PAGE.href });
  });

  it('prefers JSON-LD, and passes over what is broken or empty there', () => {
    const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const document = parse(
      `<head>${ld('{"@type":')}${ld('{"@type":"SocialMediaPosting"}')}${ld(
        '{"@type":"SocialMediaPosting","articleBody":"body","author":{"name":"B","alternateName":"@b00"}}',
      )}<meta property="og:description" content="other"></head>`,
    );
    expect(read(document)).toMatchObject([{ text: 'body', author: 'B', handle: 'b00' }]);
  });

  it.each(['https://x.com/a00', 'https://x.com/', 'https://x.com/settings'])(
    'a page that is not one post (%s) gives none, whatever it says of itself',
    (url) => {
      expect(read(meta({ 'og:description': 'a place to talk' }), new URL(url))).toEqual([]);
    },
  );

  it('no description, no post', () => {
    expect(read(meta({ 'og:title': 'A Name on X' }))).toEqual([]);
  });
});
