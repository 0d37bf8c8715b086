import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_DIR } from '../../../src/classifier/node-files.ts';
import { calibration, readCalibration } from '../../../src/verdict/calibration.ts';

describe('readCalibration', () => {
  it('reads what ships', () => {
    expect(readCalibration(calibration)).toEqual({ ok: true, value: calibration });
  });

  it('fits the weights that ship; after new weights run npm run calibrate', () => {
    const manifest: unknown = JSON.parse(readFileSync(`${MODEL_DIR}/manifest.json`, 'utf8'));
    expect(manifest).toMatchObject(calibration.model);
  });

  it('refuses a calibration of other weights', () => {
    const other = readCalibration(calibration, { name: 'clf', sha256: 'f00' });
    expect(other).toMatchObject({ ok: false, error: 'other-model' });
    expect(readCalibration(calibration, calibration.model).ok).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['a missing weight', { ...calibration, fusion: {} }],
    ['thresholds the wrong way round', { ...calibration, thresholds: { some: 0.9, strong: 0.1 } }],
    ['no language', { ...calibration, languages: [] }],
    ['a temperature of 0', { ...calibration, temperature: 0 }],
  ])('refuses %s', (_name, raw) => {
    expect(readCalibration(raw)).toMatchObject({ ok: false, error: 'invalid' });
  });
});
