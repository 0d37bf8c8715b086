import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../../src/text/contacts/services.ts';
import { CURRENCIES } from '../../../src/text/money/currencies.ts';
import { expandWords } from '../../../src/text/money/expand.ts';
import { PERIODS } from '../../../src/text/money/periods.ts';
import { fold, normalise, normalisePattern } from '../../../src/text/normalise.ts';
import { PLACES, spellings } from '../../../src/text/places.ts';
import { COUNTRY_WORDS } from '../../../src/text/places/companions.ts';
import { OFFER_WORDS } from '../../../src/verdict/gate/offer-words.ts';

/**
 * Patterns meet normalised text. One that the normaliser changes would never match (Thai ำ decomposes), so each is
 * loaded through normalisePattern; what comes out of that may not change again.
 */
const LOADED: Readonly<Record<string, readonly string[]>> = {
  places: PLACES.flatMap(({ names }) => names.flatMap(spellings)),
  'never-match strings of places': PLACES.flatMap(({ names }) =>
    names.flatMap(({ never }) => (never ?? []).map((text) => fold(normalisePattern(text)))),
  ),
  'words of countries': Object.values(COUNTRY_WORDS).flatMap((words) =>
    words.map((word) => fold(normalisePattern(word))),
  ),
  'words of offers': Object.values(OFFER_WORDS).flatMap((words) =>
    words.map((word) => fold(normalisePattern(word))),
  ),
  'names of services': SERVICES.flatMap(({ names }) =>
    names.split('|').map((name) => normalisePattern(name)),
  ),
  currencies: CURRENCIES.flatMap(({ before }) => expandWords(before.normalize('NFKC'))),
  'words for pay': PERIODS.flatMap(({ before }) => expandWords(before.normalize('NFKC'))),
};

describe.each(Object.entries(LOADED))('%s', (_name, patterns) => {
  it('stay as they are in normalised text', () => {
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) {
      const plain = pattern.replace(/\*$/, '').trim();
      expect(normalise(`x ${plain} x`).text, `load "${pattern}" through normalisePattern`).toBe(
        `x ${plain} x`,
      );
    }
  });
});

it('would notice a pattern that the normaliser changes', () => {
  expect(normalise('x ทำงาน x').text).not.toBe('x ทำงาน x');
});
