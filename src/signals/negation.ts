import { SCRIPT_GROUPS } from './scripts.ts';
import type { Language, Negation } from './languages/language.ts';
import type { PatternLanguage } from './languages/registry.ts';
import { LANGUAGES } from './languages/registry.ts';
import type { ScriptId } from './script-ids.ts';

/** Units after the match that are looked at. */
const AFTER_REACH = 16;

const BORDER =
  /[.,;!?\n。，、！？；؟،۔।။၊።፣…•▪●◦|()[\]{}«»→✅✔]|(?<![\p{L}\p{M}])(?:but|pero|tapi|tetapi|nhưng|mas|mais|но|لكن|لیکن|लेकिन|তবে|ama)(?![\p{L}\p{M}])|แต่|但|ແຕ່/u;
const BORDERS = new RegExp(BORDER.source, 'gu');

const LATIN = new Set<PatternLanguage>(SCRIPT_GROUPS.find((group) => group.id === 'Latin')?.languages);

const UNPARTED = new Set<ScriptId>(['Han', 'Kana', 'Thai', 'Lao', 'Khmer', 'Myanmar']);
const LETTER = /[\p{L}\p{M}]/u;

const ENGLISH: Negation = LANGUAGES.en.negation;

/** Whether the clause around `[start, end)` of a folded text denies what stands there. */
export function isNegated(text: string, start: number, end: number, language: PatternLanguage): boolean {
  const { negation, script }: Language = LANGUAGES[language];
  if (negation.before !== undefined) {
    let from = Math.max(0, start - negation.reach);
    // Never the end of a word that the reach cuts in two: न is a denial, चीन is not.
    if (!UNPARTED.has(script)) {
      while (from > 0 && from < start && LETTER.test(text[from - 1] ?? '') && LETTER.test(text[from] ?? ''))
        from += 1;
    }
    let clause = text.slice(from, start);
    let cut = 0;
    for (const border of clause.matchAll(BORDERS)) cut = border.index + border[0].length;
    clause = clause.slice(cut);
    if (negation.before.test(clause)) return true;
    // English words of denial stand in posts of every language in Latin letters.
    if (LATIN.has(language) && ENGLISH.before?.test(clause)) return true;
  }
  if (negation.after === undefined) return false;
  const rest = text.slice(end, end + AFTER_REACH);
  const border = BORDER.exec(rest);
  return negation.after.test(border === null ? rest : rest.slice(0, border.index));
}
