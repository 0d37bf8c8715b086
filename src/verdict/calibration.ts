import * as v from 'valibot';
import shipped from '../../models/clf/calibration.json' with { type: 'json' };
import type { Calibration } from '../contracts/classifier.ts';
import { CalibrationSchema } from '../contracts/classifier.ts';
import type { ModelId } from '../contracts/judgement.ts';
import type { Result } from '../contracts/result.ts';
import { FusionSchema } from './fuse.ts';

const ShippedSchema = v.pipe(
  v.object({ ...CalibrationSchema.entries, fusion: FusionSchema }),
  v.check(({ thresholds }) => thresholds.some <= thresholds.strong, 'thresholds: some lies above strong'),
);

/** Parses a calibration and refuses one that was fitted on other weights than `model` names. */
export function readCalibration(
  raw: unknown,
  model?: ModelId,
): Result<Calibration, 'invalid' | 'other-model'> {
  const parsed = v.safeParse(ShippedSchema, raw);
  if (!parsed.success) {
    return { ok: false, error: 'invalid', detail: v.summarize(parsed.issues) };
  }
  if (model !== undefined && parsed.output.model.sha256 !== model.sha256) {
    const detail = `fitted on ${parsed.output.model.sha256}, the model is ${model.sha256}: run npm run calibrate`;
    return { ok: false, error: 'other-model', detail };
  }
  return { ok: true, value: parsed.output };
}

/** models/clf/calibration.json, which ships with the model. A broken file is a bug, so the import throws. */
export const calibration: Calibration = orThrow(readCalibration(shipped));

function orThrow(read: Result<Calibration, string>): Calibration {
  if (!read.ok) throw new Error(`models/clf/calibration.json: ${read.detail ?? read.error}`);
  return read.value;
}
