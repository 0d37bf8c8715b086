import { describe, expect, it } from 'vitest';
import { corpusPart } from '../../../src/cli/evaluation/rows.ts';
import type { LabelledText } from '../../../src/cli/evaluation/rows.ts';
import type { SignalReading } from '../../../src/signals/read.ts';
import { readSignals } from '../../../src/signals/read.ts';
import { findPlaces } from '../../../src/text/places.ts';
import { normalise } from '../../../src/text/normalise.ts';
import { gate } from '../../../src/verdict/gate.ts';
import { levelFromSignals } from '../../../src/verdict/signal-level.ts';
import { swapsOf } from '../../swaps.ts';

const level = (reading: SignalReading): string => levelFromSignals(reading).level;
const signals = (reading: SignalReading): Set<string> => new Set(reading.marks.map(({ signal }) => signal));

/** Which town an everyday name (老街, 木牌) means is told by the country beside it: then it is not the country alone. */
const towns = (text: string, lang: string): string =>
  findPlaces(normalise(text), lang)
    .filter((place) => place.level !== 'country')
    .map(({ id }) => id)
    .join();

/** The swaps of one text that change its level, and how many there were. */
function swapped({ id, lang, text }: LabelledText): { changed: string[]; swaps: number; moved: number } {
  const result = { changed: [] as string[], swaps: 0, moved: 0 };
  const swaps = swapsOf(text, lang);
  if (swaps.length === 0) return result;
  const before = readSignals({ text });
  for (const { swap, text: other } of swaps) {
    if (towns(text, lang) !== towns(other, lang)) {
      result.moved += 1;
      continue;
    }
    result.swaps += 1;
    const after = readSignals({ text: other });
    if (level(after) === level(before)) continue;
    const lost = [...signals(before)].filter((signal) => !signals(after).has(signal));
    const won = [...signals(after)].filter((signal) => !signals(before).has(signal));
    result.changed.push(`${id} ${swap}: lost ${lost.join()}; won ${won.join()}`);
  }
  return result;
}

describe('over the corpus', { timeout: 600_000 }, () => {
  it('another country, nationality or language changes no level', async () => {
    const texts = (await Promise.all((['train', 'dev'] as const).map(corpusPart))).flat();
    const all = texts.map(swapped);
    const swaps = all.reduce((sum, one) => sum + one.swaps, 0);
    const moved = all.reduce((sum, one) => sum + one.moved, 0);
    expect(swaps).toBeGreaterThan(5000);
    expect(moved / swaps, 'too many swaps left out because they name another town').toBeLessThan(0.02);
    expect(
      all.flatMap((one) => one.changed),
      'take the country, nationality or language out of the patterns that found these',
    ).toEqual([]);
  });

  it('another country, nationality or language opens or closes no gate', async () => {
    const texts = (await Promise.all((['train', 'dev'] as const).map(corpusPart))).flat();
    const changed = texts.flatMap(({ id, lang, text }) => {
      const others = swapsOf(text, lang);
      const { pass } = gate(text);
      return others.flatMap(({ swap, text: other }) => (gate(other).pass === pass ? [] : [`${id} ${swap}`]));
    });
    expect(changed, 'add the names to src/text/countries, take them out of gate/offer-words.ts').toEqual([]);
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
