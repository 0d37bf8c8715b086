import { beforeAll, describe, expect, it } from 'vitest';
import { createAssess } from '../../../src/assess/assess.ts';
import { corpusPart } from '../../../src/cli/evaluation/rows.ts';
import type { LabelledText } from '../../../src/cli/evaluation/rows.ts';
import { scanLine } from '../../../src/cli/scan-line.ts';
import type { Classifier } from '../../../src/contracts/classifier.ts';
import type { Probabilities } from '../../../src/contracts/judgement.ts';
import { calibration } from '../../../src/verdict/calibration.ts';

/**
 * What `scan` prints for the whole corpus, through the core as it ships. The model itself would take ten minutes, so
 * once it is missing, and signals decide, and once a stand-in takes every text for a lure, and the model's own reason
 * is needed. Texts are never shown: some parts are not to be read.
 */
const LURE: Probabilities = { lure: 0.97, person_trade: 0, job_scam: 0.01, job: 0.01, talk: 0, other: 0.01 };
const missing: Classifier = {
  model: null,
  classify: () => Promise.resolve({ ok: false, error: 'missing' }),
  dispose: () => Promise.resolve(),
};
const alarmed: Classifier = {
  model: calibration.model,
  // A shorter text is taken for less of a lure, as a real model would: so sentences can be told apart.
  classify: (text) =>
    Promise.resolve({ ok: true, value: { ...LURE, lure: Math.min(0.97, 0.9 + text.length / 100_000) } }),
  dispose: () => Promise.resolve(),
};

interface Printed {
  level?: string;
  error?: string;
  reasons?: { signal: string; quote: string; start: number; end: number }[];
}

let rows: LabelledText[] = [];
beforeAll(async () => {
  rows = (await Promise.all((['train', 'dev', 'calibration', 'test'] as const).map(corpusPart))).flat();
}, 300_000);

/** Ids of texts whose line breaks the rule, and how many lines had a level. */
async function check(
  classifier: Classifier,
  texts: readonly LabelledText[],
): Promise<{ wrong: string[]; raised: number }> {
  const assess = createAssess({ classifier, cache: null, calibration });
  const wrong: string[] = [];
  let raised = 0;
  for (const { id, text } of texts) {
    const { json } = await scanLine(JSON.stringify({ text }), assess);
    const { level, error, reasons = [] } = JSON.parse(json) as Printed;
    const said = reasons.every(({ quote, start, end }) => text.slice(start, end) === quote);
    if (level === 'some' || level === 'strong') {
      raised += 1;
      if (!reasons.some(({ quote }) => quote.trim() !== '')) wrong.push(`${id}: ${level} without words`);
    }
    if (error !== undefined || !said)
      wrong.push(`${id}: ${error ?? 'a quote is not the text at its offsets'}`);
  }
  return { wrong, raised };
}

describe(
  'every line of some or strong has a reason whose quote is the text at its offsets',
  { timeout: 900_000 },
  () => {
    it('where signals alone decide, over the whole corpus', async () => {
      const { wrong, raised } = await check(missing, rows);
      expect(wrong).toEqual([]);
      expect(raised).toBeGreaterThan(1000);
    });

    it('where the model raises the level, over every eighth text', async () => {
      const some = rows.filter((_row, at) => at % 8 === 0);
      const { wrong, raised } = await check(alarmed, some);
      expect(wrong).toEqual([]);
      expect(raised).toBeGreaterThan(some.length * 0.8);
    });
  },
);
