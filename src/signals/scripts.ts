import type { PatternLanguage } from './languages/registry.ts';
import { LANGUAGES, PATTERN_LANGUAGES } from './languages/registry.ts';
import type { ScriptId } from './script-ids.ts';
import { SCRIPT_IDS } from './script-ids.ts';

/**
 * Languages whose patterns run together. Code-switching is normal in these posts, so the scripts that stand in
 * the text decide, never the guessed language: a Thai post with English words runs Thai and Latin patterns.
 */
interface ScriptGroup {
  readonly id: ScriptId;
  readonly present: RegExp;
  readonly languages: readonly PatternLanguage[];
}

const PRESENT: Readonly<Record<ScriptId, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Han: /\p{Script=Han}/u,
  // Without kana a text is Chinese: the characters alone would run Japanese words on it.
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Thai: /\p{Script=Thai}/u,
  Lao: /\p{Script=Lao}/u,
  Khmer: /\p{Script=Khmer}/u,
  Myanmar: /\p{Script=Myanmar}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Bengali: /\p{Script=Bengali}/u,
  Arabic: /\p{Script=Arabic}/u,
  Tamil: /\p{Script=Tamil}/u,
  Sinhala: /\p{Script=Sinhala}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Hangul: /\p{Script=Hangul}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
};

export const SCRIPT_GROUPS: readonly ScriptGroup[] = SCRIPT_IDS.map((id) => ({
  id,
  present: PRESENT[id],
  languages: PATTERN_LANGUAGES.filter((language) => LANGUAGES[language].script === id),
}));
