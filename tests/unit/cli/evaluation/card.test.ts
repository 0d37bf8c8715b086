import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL_DIR } from '../../../../src/classifier/node-files.ts';
import { compare } from '../../../../src/cli/evaluation/comparisons.ts';
import { readJudgedRows } from '../../../../src/cli/evaluation/judged-row.ts';
import { leftOut, usualThreshold } from '../../../../src/cli/evaluation/left-out.ts';
import type { Evaluation } from '../../../../src/cli/evaluation/markdown.ts';
import { toMarkdown, withSection } from '../../../../src/cli/evaluation/markdown.ts';
import { summariseBy } from '../../../../src/cli/evaluation/summary.ts';
import { calibration } from '../../../../src/verdict/calibration.ts';

const models = join(MODEL_DIR, '..');
const evaluation = JSON.parse(readFileSync(join(models, 'eval.json'), 'utf8')) as Evaluation;

describe('the figures of the model card', () => {
  it('were measured on the weights and thresholds that ship; else run npm run model:eval -- --data DIR', () => {
    expect(evaluation.model).toEqual(calibration.model);
    expect(evaluation.calibration.thresholds).toEqual(calibration.thresholds);
  });

  it('are those of eval.json; else run npm run model:eval -- --data DIR', () => {
    const readme = readFileSync(join(models, 'README.md'), 'utf8');
    expect(withSection(readme, toMarkdown(evaluation))).toBe(readme);
  });

  it('add up from the committed rows, one a text', async () => {
    const test = await readJudgedRows(join(models, 'eval/test.jsonl.gz'));
    const real = await readJudgedRows(join(models, 'eval/dev-real.jsonl.gz'));
    expect(summariseBy(test, ({ label }) => label)).toEqual(evaluation.test.byLabel);
    expect(summariseBy(real, ({ slice, label }) => `${slice}, ${label}`)).toEqual(
      evaluation.devReal?.bySlice,
    );
    const comparisons = await compare(join(models, 'scores'), real, test);
    expect(comparisons).toEqual(evaluation.comparisons);
    const found = await leftOut(join(models, 'scores/left-out'), (name) => usualThreshold(comparisons, name));
    expect(found).toEqual(evaluation.leftOut);
  });

  it('hold the real texts as well', () => {
    expect(evaluation.devReal).not.toBeNull();
  });
});
