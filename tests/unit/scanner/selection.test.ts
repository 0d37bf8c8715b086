// @vitest-environment happy-dom
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_TEXT, PostSchema } from '../../../src/contracts/post.ts';
import { readSelection } from '../../../src/scanner/selection.ts';

function select(node: Node, length = node.textContent?.length ?? 0): void {
  const range = document.createRange();
  range.setStart(node, 0);
  range.setEnd(node, length);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = '<main><article><p>Chat staff, Poipet</p></article></main>';
});

describe('readSelection', () => {
  it('reads the marked words as a post, to be shown in the block that holds them', () => {
    const words = document.querySelector('p')?.firstChild as Text;
    select(words);
    const found = readSelection(document);
    expect(found?.post).toMatchObject({ site: 'selection', text: 'Chat staff, Poipet', truncated: false });
    expect(found?.root).toBe(document.querySelector('article'));
    expect(v.is(PostSchema, found?.post)).toBe(true);
  });

  it('names the same words the same, and others otherwise', () => {
    const words = document.querySelector('p')?.firstChild as Text;
    select(words);
    const first = readSelection(document)?.post.key;
    expect(readSelection(document)?.post.key).toBe(first);
    select(words, 4);
    expect(readSelection(document)?.post.key).not.toBe(first);
  });

  it.each(['', '   \n '])('is null when %j is selected', (text) => {
    document.body.textContent = text;
    if (document.body.firstChild) select(document.body.firstChild);
    expect(readSelection(document)).toBeNull();
  });

  it('cuts a whole book and says so', () => {
    document.body.textContent = 'a'.repeat(MAX_TEXT + 5);
    select(document.body.firstChild as Text);
    expect(readSelection(document)?.post).toMatchObject({ truncated: true, text: 'a'.repeat(MAX_TEXT) });
  });
});
