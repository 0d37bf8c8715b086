import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODEL_DIR } from '../../../../src/classifier/node-files.ts';
import type { Evaluation } from '../../../../src/cli/evaluation/markdown.ts';
import { toMarkdown, withSection } from '../../../../src/cli/evaluation/markdown.ts';
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

  it('hold the real texts as well', () => {
    expect(evaluation.devReal).not.toBeNull();
  });
});
