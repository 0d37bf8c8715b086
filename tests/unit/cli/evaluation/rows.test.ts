import { describe, expect, it } from 'vitest';
import { corpusPart, isAlarm } from '../../../../src/cli/evaluation/rows.ts';

describe('corpusPart', () => {
  it('gives every part by itself', async () => {
    const parts = await Promise.all([corpusPart('dev'), corpusPart('calibration'), corpusPart('test')]);
    const ids = parts.map((rows) => rows.map(({ id }) => id));
    for (const part of ids) expect(part.length).toBeGreaterThan(500);
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    expect(new Set(parts[2]?.map(({ slice }) => slice))).toEqual(new Set(['corpus-test']));
  });
});

describe('isAlarm', () => {
  it('knows the three classes that raise a level', () => {
    expect((['lure', 'person_trade', 'job_scam'] as const).every(isAlarm)).toBe(true);
    expect((['job', 'talk', 'other'] as const).some(isAlarm)).toBe(false);
  });
});
