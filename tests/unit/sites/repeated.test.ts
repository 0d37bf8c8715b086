// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureProse } from '../../../src/sites/generic/prose.ts';
import { repeatedGroups } from '../../../src/sites/generic/repeated.ts';
import { parse } from './fixture.ts';

const PAGE = new URL('https://board.example.com/list');
const WORDS =
  'words that somebody wrote to be read by others, and quite a few of them, so that it is a text ';
const best = (html: string) => {
  const { body } = parse(html);
  return repeatedGroups(measureProse(body), PAGE)[0];
};
const post = (n: number, text = WORDS) =>
  `<div class="item i${n}"><b class="user">Name</b><time>1 Oct</time><p>${text}</p></div>`;

describe('repeatedGroups', () => {
  it('finds blocks that stand beside each other and look the same', () => {
    const group = best(`<div>${post(1)}${post(2)}${post(3)}</div>`);
    expect(group?.blocks).toHaveLength(3);
    expect(group).toMatchObject({ key: 'DIV.item', marked: true });
  });

  it('takes the list in a column for the list, not the columns', () => {
    const column = (inner: string) => `<div class="col">${inner}</div>`;
    const group = best(`<div>${column(post(1) + post(2) + post(3))}${column(post(4))}</div>`);
    expect(group?.key).toBe('DIV.item');
  });

  it('does not take paragraphs, menus or short entries for posts', () => {
    expect(best(`<div><p>${WORDS}</p><p>${WORDS}</p><p>${WORDS}</p></div>`)).toBeUndefined();
    expect(
      best(
        `<ul>${'<li class="a"><a href="/1">A headline that leads somewhere else on this site and no more</a></li>'.repeat(5)}</ul>`,
      ),
    ).toBeUndefined();
    expect(best(`<ul>${'<li class="a">short</li>'.repeat(9)}</ul>`)).toBeUndefined();
  });

  it('says that blocks without name, time, number and address are not marked', () => {
    const plain = `<div class="part"><p>${WORDS}</p><p>${WORDS}</p></div>`;
    expect(best(`<div>${plain.repeat(3)}</div>`)?.marked).toBe(false);
  });

  it('gives nothing for an empty page', () => {
    expect(best('')).toBeUndefined();
  });
});
