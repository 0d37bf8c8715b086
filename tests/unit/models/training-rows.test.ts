import { describe, expect, test } from 'vitest';
import { corpus, fingerprint, heldOutRows, partOf, split, trainingRows } from './training-files.ts';

const rows = trainingRows();
const ids = new Set(rows.map(({ id }) => id));
const prints = new Set(rows.map(({ print }) => print));

describe('models/training/training-rows.txt.gz (to mend: python models/training/rows.py)', () => {
  test('its fingerprints are those of this test, or it would find no leak', () => {
    const parts = partOf();
    const train = corpus().filter(({ id }) => parts.get(id) === 'train' && ids.has(id));
    expect(train.length).toBeGreaterThan(5000);
    const print = new Map(rows.map((row) => [row.id, row.print]));
    expect(train.filter(({ id, text }) => print.get(id) !== fingerprint(text)).map(({ id }) => id)).toEqual([]);
  });

  test('holds no text of the dev, calibration and test parts', () => {
    const parts = partOf();
    const held = corpus().filter(({ id }) => parts.get(id) !== 'train');
    expect(held.filter(({ id, text }) => ids.has(id) || prints.has(fingerprint(text))).map(({ id }) => id)).toEqual([]);
  });

  test('holds no third-party row that split.json keeps as dev', () => {
    expect(Object.values(split().data_dev).flat().filter((id) => ids.has(id))).toEqual([]);
  });

  test('names only sets that may be trained on', () => {
    const written = new Set(corpus().map(({ id }) => id));
    const allowed = /^(?:bg_news|bg_social|emscad|jobs_multi|tg_ru|x_janitr)-/u;
    expect([...ids].filter((id) => !written.has(id) && !allowed.test(id))).toEqual([]);
  });

  test('holds no text of dev_real and of suspects', () => {
    const apart = heldOutRows();
    expect(apart.length).toBe(3194);
    expect(apart.filter(({ id, print }) => ids.has(id) || prints.has(print)).map(({ id }) => id)).toEqual([]);
  });
});
