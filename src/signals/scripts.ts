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
  languages: PATTERN_LANGUAGES.filter((language) => LANGUAGES[language].script === id),
}));

/** The number of a unit's script in SCRIPT_IDS plus one, NONE, or 0 while nobody has asked. */
const known = new Uint8Array(0x1_0000);
const NONE = 255;

function scriptOfUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  const at = SCRIPT_IDS.findIndex((id) => PRESENT[id].test(character));
  return (known[unit] = at < 0 ? NONE : at + 1);
}

/** The groups whose script stands in a text, in one pass: fifteen searches for what is not there take longer. */
export function groupsIn(text: string): readonly ScriptGroup[] {
  const present = new Set<number>();
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const script = known[unit] || scriptOfUnit(unit);
    if (script === last) continue;
    last = script;
    if (script !== NONE) present.add(script - 1);
  }
  return SCRIPT_GROUPS.filter((_group, at) => present.has(at));
}
