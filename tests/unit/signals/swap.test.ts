import { describe, expect, it } from 'vitest';
import { corpusPart } from '../../../src/cli/evaluation/rows.ts';
import type { LabelledText } from '../../../src/cli/evaluation/rows.ts';
import type { SignalReading } from '../../../src/signals/read.ts';
import { readSignals } from '../../../src/signals/read.ts';
import { levelFromSignals } from '../../../src/verdict/signal-level.ts';

/** Countries that posts name: where compounds are, where people come from, where honest work is. */
const COUNTRIES =
  'KH LA MM TH VN PH MY ID CN TW JP KR AE SA QA KW OM BH IN BD PK NP LK KE UG ET TZ RU KZ UZ MN TR BR ZA NG GH AU NZ CA US GB DE FR PL'.split(
    ' ',
  );
/** Swapped in: one that no warning names, and one that most name. */
const TARGETS = ['NO', 'KH'];
/**
 * A longer name can push two words of a pattern apart, and an everyday word (PP, 老街) is a town only beside its
 * country: so a few swaps in a thousand do change a level. More means that a pattern holds the name of a country.
 */
const MOST_CHANGED = 0.01;

const level = (reading: SignalReading): string => levelFromSignals(reading).level;
const signals = (reading: SignalReading): Set<string> => new Set(reading.marks.map(({ signal }) => signal));

const UNPARTED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const wholeWord = (name: string): RegExp => {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return UNPARTED.test(name)
    ? new RegExp(plain, 'gu')
    : new RegExp(String.raw`(?<![\p{L}\p{M}])${plain}(?![\p{L}\p{M}])`, 'gu');
};

const namers = new Map<string, (code: string) => string>();
function nameOf(lang: string, code: string): string {
  let namer = namers.get(lang);
  if (namer === undefined) {
    const names = new Intl.DisplayNames([lang === 'tl' ? 'fil' : lang], { type: 'region' });
    namer = (region) => names.of(region) ?? region;
    namers.set(lang, namer);
  }
  return namer(code);
}

/** The swaps of one text that change its level, and how many there were. */
function swapped({ id, lang, text }: LabelledText): { changed: string[]; swaps: number } {
  const named = COUNTRIES.filter((code) => wholeWord(nameOf(lang, code)).test(text));
  const result = { changed: [] as string[], swaps: 0 };
  if (named.length === 0) return result;
  const before = readSignals({ text });
  for (const target of TARGETS.filter((code) => !named.includes(code))) {
    const other = named.reduce(
      (rest, code) => rest.replace(wholeWord(nameOf(lang, code)), nameOf(lang, target)),
      text,
    );
    const after = readSignals({ text: other });
    result.swaps += 1;
    if (level(after) === level(before)) continue;
    const lost = [...signals(before)].filter((signal) => !signals(after).has(signal));
    const won = [...signals(after)].filter((signal) => !signals(before).has(signal));
    result.changed.push(`${id} ${named.join()}→${target}: lost ${lost.join()}; won ${won.join()}`);
  }
  return result;
}

describe('over the corpus', { timeout: 600_000 }, () => {
  it('a country changes no level', async () => {
    const texts = (await Promise.all((['train', 'dev'] as const).map(corpusPart))).flat();
    const all = texts.map(swapped);
    const swaps = all.reduce((sum, one) => sum + one.swaps, 0);
    const changed = all.flatMap((one) => one.changed);
    expect(swaps).toBeGreaterThan(1000);
    expect(
      changed.length / swaps,
      `take the country out of the patterns that found these:\n${changed.join('\n')}\n`,
    ).toBeLessThan(MOST_CHANGED);
  });

  it('CE_OTHER_JOB_SCAM changes the class, never the level', async () => {
    const texts = (
      await Promise.all((['train', 'dev', 'calibration', 'test'] as const).map(corpusPart))
    ).flat();
    const frauds = texts.filter(({ label }) => label === 'job_scam');
    let found = 0;
    const changed = frauds.filter(({ text }) => {
      const reading = readSignals({ text });
      const counter = reading.counter.filter(({ signal }) => signal !== 'CE_OTHER_JOB_SCAM');
      if (counter.length < reading.counter.length) found += 1;
      return level(reading) !== level({ ...reading, counter });
    });
    expect(found).toBeGreaterThan(100);
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

describe('nationalities and languages change no level', () => {
  const NATIONALITIES = ['Filipino', 'Norwegian', 'Kenyan', 'Chinese', 'Thai', 'French', 'Indian'];
  const LANGUAGES = ['English', 'Norwegian', 'Chinese', 'Thai', 'Swahili', 'Hindi'];
  it.each([
    ['X chat support wanted abroad, free ticket, no experience', NATIONALITIES],
    ['Nurse, X only, contract signed before travel', NATIONALITIES],
    ['X people for a kitchen, good food', NATIONALITIES],
    ['X customers team, typing job abroad, ticket paid', NATIONALITIES],
    ['Chat support, X speaking, overseas, passport kept by company', LANGUAGES],
    ['Teacher of X at a school, work permit before travel', LANGUAGES],
    ['Must speak X, data entry, abroad, free visa', LANGUAGES],
  ])('%s', (template, names) => {
    const levels = names.map((name) => level(readSignals({ text: template.replace('X', name) })));
    expect(new Set(levels).size, names.map((name, at) => `${name}: ${levels[at]}`).join(', ')).toBe(1);
  });
});
