/** Scripts that settle or narrow the language, by ISO 15924 name, with the letters that count for them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Han', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Bopo', /\p{Script=Bopomofo}/u],
];
const LETTER = /\p{L}/u;
const ASCII_LETTER = /[a-z]/i;

/** Letters counted by script; `other` for scripts without a row. At most `limit` characters are read. */
export function countScripts(text: string, limit = 4000): Map<string, number> {
  const counts = new Map<string, number>();
  const known = new Map<string, string | null>();
  for (const character of text.slice(0, limit)) {
    if (character <= '\u007F') {
      if (ASCII_LETTER.test(character)) counts.set('Latn', (counts.get('Latn') ?? 0) + 1);
      continue;
    }
    let script = known.get(character);
    if (script === undefined) {
      script =
        SCRIPTS.find(([, letters]) => letters.test(character))?.[0] ??
        (LETTER.test(character) ? 'other' : null);
      known.set(character, script);
    }
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

const LATIN_WEIGHT = 0.3;

/**
 * The script that decides: posts in Thai, Chinese or Arabic script are full of Latin brand and job names, so Latin
 * letters count less. Null when there is no letter.
 */
export function leadingScript(counts: ReadonlyMap<string, number>): string | null {
  let leading: string | null = null;
  let most = 0;
  for (const [script, count] of counts) {
    const weighted = script === 'Latn' ? count * LATIN_WEIGHT : count;
    if (weighted > most) {
      most = weighted;
      leading = script;
    }
  }
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Han') ?? 0;
  // One の or two in a Chinese slogan is no Japanese.
  if ((leading === 'Han' || leading === 'Kana') && kana >= 3 && kana > han * 0.08) return 'Jpan';
  if (leading === 'Kana') return 'Jpan';
  return leading === 'Bopo' ? 'Han' : leading;
}
