import { describe, expect, it } from 'vitest';
import { groupsIn } from '../../../src/signals/scripts.ts';

describe('groupsIn', () => {
  it.each([
    ['', []],
    ['123 !? 😀', []],
    ['chat ๒๐', ['Latin', 'Thai']],
    ['แชท chat 客服', ['Latin', 'Han', 'Thai']],
    ['データ入力', ['Han', 'Kana']],
    ['काम काम', ['Devanagari']],
  ])('%s', (text, ids) => {
    expect(groupsIn(text).map(({ id }) => id)).toEqual(ids);
  });
});
