import { describe, expect, test } from 'vitest';
import { CONTROL_PAIRS, DARK, LIGHT, TEXT_PAIRS, tokensCss } from '../../../../src/ui/components/tokens.ts';
import { contrast } from '../contrast.ts';

test('the contrast of black and white is 21, of equal colours 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#0b5960', '#0b5960')).toBe(1);
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('%s', (_name, scheme) => {
  test.each(TEXT_PAIRS)('text %s on %s is readable (4.5:1)', (text, background) => {
    expect(contrast(scheme[text], scheme[background])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(CONTROL_PAIRS)('control %s on %s can be made out (3:1)', (mark, background) => {
    expect(contrast(scheme[mark], scheme[background])).toBeGreaterThanOrEqual(3);
  });
});

test('every token that the styles use is defined', async () => {
  const { SHARED_CSS } = await import('../../../../src/ui/components/shared-css.ts');
  const { BADGE_CSS } = await import('../../../../src/ui/badge/badge-css.ts');
  const { PAGE_CSS } = await import('../../../../src/ui/components/page-css.ts');
  const all = SHARED_CSS + BADGE_CSS + PAGE_CSS;
  const defined = new Set([...`${tokensCss(':root')}${all}`.matchAll(/--([\w-]+):/g)].map((m) => m[1]));
  const used = [...new Set([...all.matchAll(/var\(--([\w-]+)/g)].map((m) => m[1]))];
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});
