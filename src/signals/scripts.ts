import type { PatternLanguage } from './signal.ts';

/**
 * Languages whose patterns run together. Code-switching is normal in these posts, so the scripts that stand in
 * the text decide, never the guessed language: a Thai post with English words runs Thai and Latin patterns.
 */
interface ScriptGroup {
  readonly id: string;
  readonly present: RegExp;
  readonly languages: readonly PatternLanguage[];
}

export const SCRIPT_GROUPS: readonly ScriptGroup[] = [
  {
    id: 'Latin',
    present: /\p{Script=Latin}/u,
    languages: [
      'en',
      'vi',
      'id',
      'ms',
      'tl',
      'pt',
      'es',
      'fr',
      'tr',
      'sw',
      'hi-Latn',
      'ur-Latn',
      'bn-Latn',
      'ar-Latn',
      'uz',
    ],
  },
  { id: 'Han', present: /\p{Script=Han}/u, languages: ['zh'] },
  // Without kana a text is Chinese: the characters alone would run Japanese words on it.
  { id: 'Kana', present: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja'] },
  { id: 'Thai', present: /\p{Script=Thai}/u, languages: ['th'] },
  { id: 'Lao', present: /\p{Script=Lao}/u, languages: ['lo'] },
  { id: 'Khmer', present: /\p{Script=Khmer}/u, languages: ['km'] },
  { id: 'Myanmar', present: /\p{Script=Myanmar}/u, languages: ['my'] },
  { id: 'Devanagari', present: /\p{Script=Devanagari}/u, languages: ['hi', 'ne'] },
  { id: 'Bengali', present: /\p{Script=Bengali}/u, languages: ['bn'] },
  { id: 'Arabic', present: /\p{Script=Arabic}/u, languages: ['ur', 'ar'] },
  { id: 'Tamil', present: /\p{Script=Tamil}/u, languages: ['ta'] },
  { id: 'Sinhala', present: /\p{Script=Sinhala}/u, languages: ['si'] },
  { id: 'Cyrillic', present: /\p{Script=Cyrillic}/u, languages: ['ru', 'kk', 'mn'] },
  { id: 'Hangul', present: /\p{Script=Hangul}/u, languages: ['ko'] },
  { id: 'Ethiopic', present: /\p{Script=Ethiopic}/u, languages: ['am'] },
];
