import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusPart } from '../../../src/cli/evaluation/rows.ts';
import { CLDR_NAMES } from '../../../src/text/countries/cldr.ts';
import { COUNTRY_NAMES } from '../../../src/text/countries/registry.ts';
import { maskCountries } from '../../../src/text/mask-countries.ts';
import { modelInput } from '../../../src/text/model-input.ts';
import { normalise, normalisePattern } from '../../../src/text/normalise.ts';
import { swapsOf } from '../../swaps.ts';

const masked = (text: string): string => maskCountries(normalise(text).text);

describe('src/text/countries', () => {
  it('has every language file in its registry, and every language of cldr.ts in a file', () => {
    const shared = ['cldr.ts', 'country-words.ts', 'registry.ts'];
    const files = readdirSync('src/text/countries').filter((name) => !shared.includes(name));
    expect(COUNTRY_NAMES, 'add the new file to registry.ts').toHaveLength(files.length);
    const named = COUNTRY_NAMES.flatMap(({ cldr }) => cldr ?? []);
    expect(named.toSorted(), 'each key of cldr.ts belongs to one file').toEqual(
      Object.keys(CLDR_NAMES).toSorted(),
    );
  });

  it('needs no more than NFKC to be spelled as normalised text is', () => {
    const lists = [...Object.values(CLDR_NAMES), ...COUNTRY_NAMES.map(({ words }) => words)];
    const words = lists.flatMap((list) => list.split('|').map((word) => word.trim()));
    expect(words.filter((word) => normalisePattern(word) !== word.normalize('NFKC'))).toEqual([]);
  });

  it.each(COUNTRY_NAMES.flatMap(({ examples }) => examples))('%s', (text, expected) => {
    expect(masked(text)).toBe(normalise(expected).text);
  });

  it('has three examples or more in each file', () => {
    const few = COUNTRY_NAMES.filter(({ examples }) => examples.length < 3);
    expect(few.map(({ words }) => words.slice(0, 40))).toEqual([]);
  });
});

describe('maskCountries', () => {
  it.each([
    ['', ''],
    ['no names here', 'no names here'],
    ['タイプとスタイル', 'タイプとスタイル'],
    ['タイで仕事', '[country]で仕事'],
    ['🇵🇪 Lima', '[country] Lima'],
  ])('%j', (text, expected) => {
    expect(maskCountries(text)).toBe(expected);
  });
});

describe('a text of one word, again and again', () => {
  it.each([
    ['Hindi', '[country]'],
    ['US', '[country]'],
    ['Cambodia', '[country]'],
    ['laos na', 'laos na'],
    ['タイプ', 'タイプ'],
  ])('%s is read in one go', (word, left) => {
    expect(maskCountries(`${word} `.repeat(40_000))).toBe(`${left} `.repeat(40_000));
  });

  it('asks but once what else stands in the text', () => {
    const text = `${'Hindi '.repeat(40_000)}po`;
    expect(maskCountries(text)).toBe(text);
  });
});

it('reads names glued to one another in one go', () => {
  expect(maskCountries('ካምቦዲያ'.repeat(30_000))).toBe('[country]');
});

describe('over the corpus', { timeout: 600_000 }, () => {
  it('the model is given the same, whichever country, nationality or language a text names', async () => {
    const texts = (await Promise.all((['train', 'dev'] as const).map(corpusPart))).flat();
    let swaps = 0;
    const told = texts.flatMap(({ id, lang, text }) => {
      const others = swapsOf(text, lang, 'names');
      swaps += others.length;
      const before = others.length > 0 ? modelInput(text) : '';
      return others.flatMap(({ swap, text: other }) =>
        modelInput(other) === before ? [] : [`${id} ${swap}`],
      );
    });
    expect(swaps).toBeGreaterThan(5000);
    expect(told, 'add the names to the file of their language in src/text/countries').toEqual([]);
  });
});
