import { expect, test } from 'vitest';
import { isMessageKey, translatorOf } from '../../../src/i18n/t.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

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
  const t = translatorOf({ 'level.strong': 'Dấu hiệu rõ' }, 'vi');
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
  expect(isMessageKey('toString')).toBe(false);
  expect(isMessageKey('level.some')).toBe(true);
});
