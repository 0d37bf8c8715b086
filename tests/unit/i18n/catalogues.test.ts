import { describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../../src/contracts/settings.ts';
import { CATALOGUES } from '../../../src/i18n/catalogues.ts';
import { ENGLISH } from '../../../src/i18n/english.ts';
import type { Message } from '../../../src/i18n/message.ts';
import { FORBIDDEN } from './forbidden-words.ts';

const ENGLISH_MESSAGES: Readonly<Record<string, Message>> = ENGLISH;

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function places(message: Message): string[] {
  const text = typeof message === 'string' ? message : message.other;
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

/** Texts of a catalogue that accuse or promise, as `key: word`. */
function forbidden(lang: keyof typeof FORBIDDEN, messages: Readonly<Record<string, Message>>): string[] {
  const rules = [...new Set([FORBIDDEN[lang], FORBIDDEN.en])];
  return Object.entries(messages).flatMap(([key, message]) =>
    forms(message).flatMap((text) => {
      const rest = rules
        .flatMap((rule) => rule.allowed)
        .reduce((t, phrase) => t.replaceAll(phrase, ''), text);
      return rules
        .flatMap((rule) => rule.never)
        .filter((word) => word.test(rest))
        .map((word) => `${key}: ${String(word)}`);
    }),
  );
}

describe.each(UI_LANGUAGES.filter((lang) => CATALOGUES[lang]))('catalogue %s', (lang) => {
  const catalogue = CATALOGUES[lang] ?? {};

  test('has every key of English and none besides', () => {
    expect(
      Object.keys(catalogue).sort(),
      `compare src/i18n/catalogues/${lang}/ with en/: add the missing keys, delete the others`,
    ).toEqual(Object.keys(ENGLISH).sort());
  });

  test('has the same places for values', () => {
    const wrong = Object.entries(catalogue as Record<string, Message>)
      .filter(([key, message]) => `${places(message)}` !== `${places(ENGLISH_MESSAGES[key] ?? '')}`)
      .map(([key]) => key);
    expect(wrong, 'write the {places} of the English text, unchanged, into these keys').toEqual([]);
  });

  test('has the plural forms that the language counts with', () => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const wrong = Object.entries(catalogue as Record<string, Message>)
      .filter(([, message]) => typeof message !== 'string' && needed.some((form) => !(form in message)))
      .map(([key]) => key);
    expect(wrong, `give each of these keys the forms ${needed.join(', ')}`).toEqual([]);
  });

  test('accuses nobody and promises nothing', () => {
    expect(
      forbidden(lang, catalogue as Record<string, Message>),
      'say "signs often seen in", "account", "could not check"; rules: tests/unit/i18n/forbidden-words.ts',
    ).toEqual([]);
  });

  test('has no empty text', () => {
    const empty = Object.entries(catalogue as Record<string, Message>)
      .filter(([, message]) => forms(message).some((text) => text.trim() === ''))
      .map(([key]) => key);
    expect(empty).toEqual([]);
  });
});

test('the check on words finds an accusation, in plural forms too', () => {
  expect(forbidden('en', { a: 'This scammer is safe' })).toHaveLength(2);
  expect(forbidden('th', { a: { other: 'ปลอดภัย' } })).toHaveLength(1);
  expect(forbidden('en', { a: 'Signs often seen in recruitment into scam compounds' })).toEqual([]);
});
