import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/i18n/english.ts';
import { BADGE_KEYS, ENGLISH } from '../../../src/i18n/english.ts';
import { translatorOf } from '../../../src/i18n/t.ts';
import { badgeWords, createTranslator } from '../../../src/i18n/translator.ts';

test('puts values in and writes numbers as the language does', () => {
  const t = createTranslator('en');
  expect(t('popup.on-site', { site: 'Telegram' })).toBe('On Telegram');
  expect(t('popup.read', { count: 1 })).toBe('1 post read');
  expect(t('popup.read', { count: 1234 })).toBe('1,234 posts read');
});

test('chooses the plural form by the rule of the language', () => {
  const t = translatorOf({ 'popup.read': { one: '{count} A', few: '{count} B', other: '{count} C' } }, 'pl');
  expect([1, 3, 5].map((count) => t('popup.read', { count }))).toEqual(['1 A', '3 B', '5 C']);
});

test('shows English where a catalogue lacks a key, with English plural rules', () => {
  const t = translatorOf({ 'level.strong': 'Dấu hiệu rõ' }, 'vi', ENGLISH);
  expect(t('level.strong')).toBe('Dấu hiệu rõ');
  expect(t('level.some')).toBe('Some signs');
  expect(t('popup.read', { count: 1 })).toBe('1 post read');
});

test('leaves a place visible whose value was forgotten', () => {
  expect(createTranslator('en')('popup.on-site')).toBe('On {site}');
});

test('does not read placeholders inside values, nor inherited names', () => {
  const t = createTranslator('en');
  expect(t('popup.on-site', { site: '{site} $& $1' })).toBe('On {site} $& $1');
  expect(t.has('toString')).toBe(false);
  expect(t.has('level.some')).toBe(true);
});

test('a badge is sent words for all that it can show, and no others', () => {
  const { first, rest } = badgeWords('vi');
  const words: Catalogue = { ...first, ...(JSON.parse(rest) as Catalogue) };
  expect(Object.keys(words).toSorted()).toEqual(BADGE_KEYS.toSorted());
  expect(Object.keys(first).length).toBeLessThan(20);
  expect(words['level.strong']).not.toBe(ENGLISH['level.strong']);
  const t = translatorOf(words, 'vi');
  expect(t('level.strong')).toBe(words['level.strong']);
  expect(t.has('signal.PASSPORT_HANDOVER.title')).toBe(true);
  expect(t.has('popup.read')).toBe(false);
  expect(t('popup.read', { count: 2 })).toBe('');
});
