import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../../src/contracts/settings.ts';
import { direction } from '../../../src/i18n/direction.ts';
import { LANGUAGE_NAMES, pickLanguage } from '../../../src/i18n/languages.ts';

describe('pickLanguage', () => {
  test.each([
    [['zh-TW', 'en'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hant-MO'], 'zh-Hant'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['tl-PH'], 'fil'],
    [['in'], 'id'],
    [['ms-BN'], 'ms'],
    [['vi-VN'], 'vi'],
    [['km', 'th-TH'], 'th'],
    [['en-GB', 'vi'], 'en'],
    [['km', 'my'], 'en'],
    [[], 'en'],
    [['', 'not a tag', 'vi'], 'vi'],
  ])('%j → %s', (browser, expected) => {
    expect(pickLanguage(browser, UI_LANGUAGES)).toBe(expected);
  });

  test('passes over a language that is not translated yet', () => {
    expect(pickLanguage(['vi', 'th'], ['en', 'th'])).toBe('th');
  });
});

test.each([
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['he-IL', 'rtl'],
  ['th', 'ltr'],
  ['und', 'ltr'],
  ['??', 'ltr'],
])('direction of %s is %s', (lang, expected) => {
  expect(direction(lang)).toBe(expected);
});

test('every language is named in itself', () => {
  expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...UI_LANGUAGES].sort());
});
