// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/sites/generic/content.ts';
import { measureProse } from '../../../src/sites/generic/prose.ts';
import { parse } from './fixture.ts';

const WORDS = 'Words that somebody wrote, of some length.';
const content = (html: string) => {
  const block = parse(html).body.firstElementChild;
  if (block === null) throw new Error('the block is missing');
  return contentOf(block, measureProse(block)).className;
};

describe('contentOf', () => {
  it.each([
    ['a block that is nothing but text', `<div class="it"><p>${WORDS}</p></div>`],
    [
      'who and when above the text',
      `<div><div>Name 00</div><div>3 May</div><div class="it">${WORDS}</div></div>`,
    ],
    [
      'the text further down',
      `<div><div><div class="it"><p>${WORDS}</p><p>${WORDS}</p></div><i>4</i></div></div>`,
    ],
    ['a long title beside it', `<div><h3>${WORDS}</h3><div class="it">${WORDS} ${WORDS}</div></div>`],
    ['a card that is one link', `<a href="/1"><div>Title 00</div><div class="it">${WORDS}</div></a>`],
  ])('finds the text of %s', (_case, html) => {
    expect(content(html)).toBe('it');
  });

  it('does not leave out a second part of the text', () => {
    expect(content(`<div class="it"><div>${WORDS}</div><div>${WORDS}</div></div>`)).toBe('it');
    expect(content(`<div class="it">${WORDS}<div>${WORDS}</div></div>`)).toBe('it');
  });
});
