// @vitest-environment happy-dom
import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { severalProjects } from '../../../src/sites/selectors.ts';
import { readText } from '../../../src/sites/read-text.ts';

function read(html: string, rule: Partial<Parameters<typeof readText>[1]> = {}): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readText(root, { drop: '', pre: false, max: 20_000, ...rule }).text;
}

describe('line breaks are those that a person sees', () => {
  it.each([
    ['one<br>two', 'one\ntwo'],
    ['one<br><br>two', 'one\n\ntwo'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['one<div>two</div>three', 'one\ntwo\nthree'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['<div><div><div>one</div></div></div><div>two</div>', 'one\ntwo'],
    ['<br>one<br>', 'one'],
    ['one<br><br><br><br><br>two', 'one\n\n\ntwo'],
    ['<span>one</span> <b>two</b>', 'one two'],
    ['<span>one</span><b>two</b>', 'onetwo'],
    ['  one \n\t two  ', 'one two'],
    ['<p>\n  one\n</p>\n\n<p>\n  two\n</p>\n', 'one\n\ntwo'],
    ['see<pre>one\n  two</pre>', 'see\none\n  two'],
    ['<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one two\nthree'],
    ['', ''],
    ['   ', ''],
  ])('%j', (html, text) => {
    expect(read(html)).toBe(text);
  });

  it('keeps the white space of a site that shows it', () => {
    expect(read('one\n\ntwo  three', { pre: true })).toBe('one\n\ntwo  three');
    expect(read('one\r\ntwo', { pre: true })).toBe('one\ntwo');
  });

  it('keeps in one line what the site styles as one', () => {
    expect(read('call <div>@name00</div> now', { inline: true })).toBe('call @name00 now');
  });

  it('a preserved line break right before a block adds no empty line', () => {
    expect(read('one\n<div>two</div>three', { pre: true })).toBe('one\ntwo\nthree');
    expect(read('one\n\n<div>two</div>', { pre: true })).toBe('one\n\ntwo');
  });

  it('a drawn sign is what its attribute says, within the line', () => {
    const sign = { sel: severalProjects('.emoji', 'the test itself'), attr: 'data-alt' };
    expect(read('go <div class="emoji" data-alt="🔥"><canvas></canvas></div> now', { sign })).toBe(
      'go 🔥 now',
    );
    expect(read('go <div class="emoji"><img alt="🔥"></div> now<div>end</div>', { sign })).toBe(
      'go 🔥 now\nend',
    );
    expect(read('go <div class="emoji"><img alt="🔥"></div> now')).toBe('go\n🔥\nnow');
  });
});

describe('what counts as text', () => {
  it.each([
    ['emoji images', 'go <img alt="🔥">', 'go 🔥'],
    ['images without a name', 'go <img src="x">', 'go'],
    ['scripts and styles', 'a<script>b()</script><style>c{}</style><noscript>d</noscript>', 'a'],
    ['templates', 'a<template>b</template>', 'a'],
    ['hidden elements', 'a<span hidden>b</span>', 'a'],
    ['comments', 'a<!-- b -->c', 'ac'],
    ['markup written as text', '&lt;b&gt;x&lt;/b&gt;&lt;script&gt;', '<b>x</b><script>'],
    ['bidi and zero-width marks, as they are', 'a\u200B\u202Eb', 'a\u200B\u202Eb'],
  ])('%s', (_case, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('leaves out what the site drops and what belongs to another post', () => {
    expect(read('one<button>more</button> two', { drop: 'button' })).toBe('one two');
    expect(read('one<q>quoted</q> two', { foreign: 'q' })).toBe('one two');
  });
});

describe('hostile pages', () => {
  it('cuts a text of a megabyte, between whole characters', () => {
    const root = document.createElement('div');
    root.textContent = '😀'.repeat(500_000);
    const { text, cut } = readText(root, { drop: '', pre: false, max: 20_001 });
    expect(cut).toBe(true);
    expect(text.length).toBe(20_000);
    expect(text.endsWith('😀')).toBe(true);
  });

  it('walks markup of any depth', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const next = document.createElement('i');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'deep';
    expect(readText(root, { drop: '', pre: false, max: 100 }).text).toBe('deep');
  });

  it('gives every text back that stands alone in an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const root = document.createElement('div');
        root.append(text);
        const plain = text
          .replace(/\r\n?/g, '\n')
          .replace(/[ \t]+\n/g, '\n')
          .trim();
        expect(readText(root, { drop: '', pre: true, max: 20_000 }).text).toBe(plain);
      }),
    );
  });
});
