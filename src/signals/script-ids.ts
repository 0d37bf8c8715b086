/** Scripts of posts; `Kana` stands for Japanese as a whole. */
export const SCRIPT_IDS = [
  'Latin',
  'Han',
  'Kana',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Devanagari',
  'Bengali',
  'Arabic',
  'Tamil',
  'Sinhala',
  'Cyrillic',
  'Hangul',
  'Ethiopic',
] as const;
export type ScriptId = (typeof SCRIPT_IDS)[number];
