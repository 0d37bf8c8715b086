import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssessDeps } from '../../../src/assess/assess.ts';
import { createAssess } from '../../../src/assess/assess.ts';
import type { Cache } from '../../../src/assess/cache.ts';
import type { ClassifyError } from '../../../src/contracts/classifier.ts';
import type { Assessment, Probabilities } from '../../../src/contracts/judgement.ts';
import { AssessmentSchema } from '../../../src/contracts/judgement.ts';
import type { Result } from '../../../src/contracts/result.ts';
import type { SignalReading } from '../../../src/signals/read.ts';
import { calibration } from '../../../src/verdict/calibration.ts';
import { hub, passport, probabilities, readingOf, role } from '../verdict/reading-of.ts';
import { TableClassifier } from './table-classifier.ts';
import * as v from 'valibot';

const seen = vi.hoisted(() => ({ reading: null as unknown }));
vi.mock('../../../src/signals/read.ts', () => ({ readSignals: () => seen.reading }));
vi.mock('../../../src/text/language.ts', () => ({
  detectLanguage: (_text: string, hint?: string | null) => ({
    lang: hint ?? 'en',
    script: 'Latn',
    confident: true,
  }),
}));
vi.mock('../../../src/verdict/gate.ts', () => ({
  gate: (text: string) => {
    if (text.trim() === '') return { pass: false, why: 'empty' };
    if (text.length < 10) return { pass: false, why: 'short' };
    return text.includes('job') ? { pass: true, why: 'pass' } : { pass: false, why: 'no-offer' };
  },
}));

function sees(reading: SignalReading): void {
  seen.reading = reading;
}
beforeEach(() => sees(readingOf([])));

const settings = {
  ...calibration,
  model: { name: 'table', sha256: 'abc' },
  temperature: 1,
  languages: ['en', 'zh'],
  thresholds: { some: 0.5, strong: 0.85 },
};
const lure = probabilities({ lure: 0.98 });
const job = probabilities({ job: 0.98 });

function tableOf(says: (text: string) => Probabilities): TableClassifier {
  return new TableClassifier(settings.model, (text) => Promise.resolve({ ok: true, value: says(text) }));
}

const classifier = (value: Probabilities = lure): TableClassifier => tableOf(() => value);

function failing(error: ClassifyError, loaded = true): TableClassifier {
  const answer: Result<Probabilities, ClassifyError> = { ok: false, error };
  return new TableClassifier(loaded ? settings.model : null, () => Promise.resolve(answer));
}
class MapCache implements Cache {
  readonly entries = new Map<string, Assessment>();
  get(key: string): Promise<Assessment | null> {
    return Promise.resolve(this.entries.get(key) ?? null);
  }
  set(key: string, assessment: Assessment): Promise<void> {
    this.entries.set(key, assessment);
    return Promise.resolve();
  }
}
const hangs = (): Promise<never> => new Promise(() => undefined);

async function assess(
  text: string,
  deps: Partial<AssessDeps> = {},
  post: { lang?: string; truncated?: boolean } = {},
): Promise<Assessment> {
  const assessed = await createAssess({
    classifier: classifier(),
    cache: null,
    calibration: settings,
    ...deps,
  })({ text, lang: post.lang ?? null, truncated: post.truncated ?? false });
  return v.parse(AssessmentSchema, assessed);
}

const ad = 'A job for you. Chat staff wanted. Free flight and room.';

describe('assess by model and signals', () => {
  it('judges with both and names the model', async () => {
    sees(readingOf([hub, passport, role]));
    const assessed = await assess(ad, { classifier: classifier(job) });
    expect(assessed).toMatchObject({ level: 'some', class: 'lure', checked: 'model', model: settings.model });
    expect(assessed.reasons[0]?.signal).toBe('PASSPORT_HANDOVER');
  });

  it('quotes the sentence that the model rests on where no signal raises the level', async () => {
    const table = tableOf((text) => (text.includes('flight') ? lure : job));
    const assessed = await assess(ad, { classifier: table });
    expect(assessed.level).toBe('strong');
    const [reason] = assessed.reasons;
    expect(reason).toMatchObject({ signal: 'MODEL_WORDING', kind: 'model' });
    expect(reason?.quote).toBe('Free flight and room.');
    expect(ad.slice(reason?.start, reason?.end)).toBe(reason?.quote);
  });

  it('reads a long post in windows, and the strongest decides', async () => {
    const text = `${'A job for you in a bakery: we bake bread and cakes every morning. '.repeat(12)}\n${ad}`;
    const sayingOfAd = (given: Probabilities) =>
      tableOf((part) => (/^(?!.{500}).*flight/s.test(part) ? given : job));
    expect(await assess(text, { classifier: sayingOfAd(lure) })).not.toMatchObject({ level: 'none' });
    // A later window counts two units of log-odds less.
    const barely = sayingOfAd(probabilities({ lure: 0.6 }));
    expect((await assess(ad, { classifier: barely })).level).not.toBe('none');
    expect((await assess(text, { classifier: barely })).level).toBe('none');
    const beginning = classifier(job);
    expect((await assess(text, { classifier: beginning })).level).toBe('none');
    expect(beginning.texts).toHaveLength(3);
  });

  it('has not checked a long post of which one window failed', async () => {
    const text = 'A job for you in a bakery: we bake bread and cakes every morning. '.repeat(12);
    let asked = 0;
    const table = new TableClassifier(settings.model, () => {
      asked += 1;
      return Promise.resolve(asked > 1 ? { ok: false, error: 'failed' } : { ok: true, value: job });
    });
    expect(await assess(text, { classifier: table })).toMatchObject({ level: 'unsure', why: 'model-failed' });
  });

  it('asks the model once where signals explain the level', async () => {
    sees(readingOf([hub, passport]));
    const table = classifier();
    await assess(ad, { classifier: table });
    expect(table.texts).toHaveLength(1);
  });

  it('is none by the model where neither sees anything', async () => {
    expect(await assess(ad, { classifier: classifier(probabilities({ other: 0.98 })) })).toMatchObject({
      level: 'none',
      class: 'other',
      checked: 'model',
      reasons: [],
    });
  });

  it('carries `truncated`, also from the cache', async () => {
    const cache = new MapCache();
    expect((await assess(ad, { cache }, { truncated: true })).truncated).toBe(true);
    expect((await assess(ad, { cache })).truncated).toBe(false);
    expect(cache.entries.size).toBe(1);
  });
});

describe('assess by the gate', () => {
  it.each([
    ['empty', ''],
    ['white space', ' \n\t '],
    ['one character', 'j'],
    ['short', 'job ok'],
    ['no offer', 'We went to the sea and the weather was fine.'],
  ])('%s is none, whatever the model would say', async (_name, text) => {
    const table = classifier();
    expect(await assess(text, { classifier: table })).toMatchObject({
      level: 'none',
      checked: 'gate',
      model: null,
    });
    expect(table.texts).toEqual([]);
  });

  it('does not speak for a language whose words it does not know', async () => {
    expect(await assess('Muna neman ma’aikata a birni', {}, { lang: 'ha' })).toMatchObject({
      level: 'unsure',
      why: 'language',
    });
  });
});

describe('assess where the model cannot', () => {
  it.each([
    ['loading', true, 'model-loading'],
    ['missing', false, 'model-failed'],
    ['corrupted', false, 'model-failed'],
    ['failed', true, 'model-failed'],
    ['timeout', true, 'model-failed'],
    ['timeout', false, 'model-loading'],
  ] as const)('%s (loaded: %s) is unsure: %s', async (error, loaded, why) => {
    const assessed = await assess(ad, { classifier: failing(error, loaded) });
    expect(assessed).toMatchObject({ level: 'unsure', why, checked: 'signals', model: null });
  });

  it('lets signals decide and says so', async () => {
    sees(readingOf([hub, passport]));
    const assessed = await assess(ad, { classifier: failing('missing', false) });
    expect(assessed).toMatchObject({ level: 'some', class: 'lure', checked: 'signals', model: null });
    expect(assessed.why).toBeUndefined();
  });

  it('refuses a model that the calibration was not fitted on', async () => {
    const other = new TableClassifier({ name: 'other', sha256: 'def' }, () =>
      Promise.resolve({ ok: true, value: lure }),
    );
    expect(await assess(ad, { classifier: other })).toMatchObject({ level: 'unsure', why: 'model-failed' });
  });

  it('outlives a classifier that throws', async () => {
    const thrower = new TableClassifier(settings.model, () => Promise.reject(new Error('session lost')));
    expect(await assess(ad, { classifier: thrower })).toMatchObject({ level: 'unsure', why: 'model-failed' });
  });

  it('is unsure of a language that was not measured, but signals speak in it', async () => {
    const table = classifier();
    const assessed = await assess(ad, { classifier: table }, { lang: 'de' });
    expect(assessed).toMatchObject({ level: 'unsure', why: 'language' });
    expect(table.texts).toEqual([]);
    sees({ ...readingOf([hub, passport]), lang: 'de' });
    expect(await assess(ad, {}, { lang: 'de' })).toMatchObject({ level: 'some', checked: 'signals' });
  });

  it('measures by primary subtag', async () => {
    sees({ ...readingOf([]), lang: 'zh-Hant' });
    expect((await assess(ad, {}, { lang: 'zh-Hant' })).checked).toBe('model');
  });

  it.each([
    ['replacement characters', '\uFFFD'.repeat(40) + ' job'],
    ['private use', '\uE001\uE002\uE003'.repeat(20) + ' job'],
    ['lone surrogates', '\uD83D'.repeat(40) + ' job'],
  ])('is unsure of %s', async (_name, text) => {
    expect(await assess(text)).toMatchObject({ level: 'unsure', why: 'unreadable' });
  });
});

describe('assess and its time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  it('gives up on a classifier that hangs', async () => {
    const table = new TableClassifier(settings.model, hangs);
    const pending = assess(ad, { classifier: table, limits: { classify: 100, explain: 50 } });
    await vi.waitFor(() => expect(table.texts).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(100);
    expect(await pending).toMatchObject({ level: 'unsure', why: 'model-failed' });
  });

  it('waits once for a model that is on its way, not once a post', async () => {
    const table = new TableClassifier(null, hangs);
    const judge = createAssess({
      classifier: table,
      cache: null,
      calibration: settings,
      limits: { classify: 20_000, explain: 50 },
    });
    const batch = (async () => {
      const whys = [];
      for (const at of [1, 2, 3, 4, 5]) {
        // As the background does: one after another.
        // oxlint-disable-next-line no-await-in-loop
        whys.push((await judge({ text: `${ad} ${at}`, lang: null, truncated: false })).why);
      }
      return whys;
    })();
    await vi.advanceTimersByTimeAsync(22_000);
    expect(table.texts).toHaveLength(5);
    expect(await batch).toEqual(Array(5).fill('model-loading'));
    table.model = settings.model;
    const later = judge({ text: `${ad} 6`, lang: null, truncated: false });
    let isDone = false;
    void later.then(() => {
      isDone = true;
    });
    await vi.advanceTimersByTimeAsync(19_000);
    expect(isDone).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await later).why).toBe('model-failed');
  });

  it('explains with the longest sentence where the tries hang', async () => {
    const table = new TableClassifier(settings.model, () =>
      table.texts.length === 1 ? Promise.resolve({ ok: true, value: lure }) : hangs(),
    );
    const pending = assess(ad, { classifier: table, limits: { classify: 100, explain: 50 } });
    await vi.waitFor(() => expect(table.texts).toHaveLength(2));
    await vi.advanceTimersByTimeAsync(50);
    const assessed = await pending;
    expect(assessed.level).toBe('strong');
    expect(assessed.reasons[0]?.quote).toBe('Free flight and room.');
  });
});

describe('assess and its cache', () => {
  it('judges a text once', async () => {
    const cache = new MapCache();
    const table = classifier(probabilities({ other: 0.98 }));
    const first = await assess(ad, { cache, classifier: table });
    expect(await assess(ad, { cache, classifier: table })).toEqual(first);
    expect(table.texts).toHaveLength(1);
  });

  it('judges a text once that is asked for twice at a time', async () => {
    const table = classifier(probabilities({ other: 0.98 }));
    const judge = createAssess({ classifier: table, cache: null, calibration: settings });
    const post = { text: ad, lang: null, truncated: false };
    const both = await Promise.all([judge(post), judge({ ...post, truncated: true })]);
    expect(both.map(({ truncated }) => truncated)).toEqual([false, true]);
    expect(table.texts).toHaveLength(1);
  });

  it('holds no text, and another calibration finds nothing', async () => {
    const cache = new MapCache();
    await assess(ad, { cache });
    await assess(ad, { cache, calibration: { ...settings, temperature: 2 } });
    expect(cache.entries.size).toBe(2);
    for (const key of cache.entries.keys()) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('remembers no failure', async () => {
    const cache = new MapCache();
    await assess(ad, { cache, classifier: failing('timeout') });
    expect(cache.entries.size).toBe(0);
  });

  it('works without its cache', async () => {
    const full: Cache = {
      get: () => Promise.reject(new Error('gone')),
      set: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    expect((await assess(ad, { cache: full })).level).toBe('strong');
  });
});
