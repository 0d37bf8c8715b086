import type { Assessment, Level } from '../../../src/contracts/judgement.ts';
import type { Judged } from '../../../src/scanner/ports.ts';

export function judged(key: string, level: Level, more: Partial<Assessment> = {}): Judged {
  const assessment: Assessment = {
    level,
    class: 'lure',
    score: 0.9,
    lang: 'en',
    checked: 'model',
    reasons: [],
    truncated: false,
    model: null,
    ...more,
  };
  return { key, assessment, flagId: null, muted: false };
}
