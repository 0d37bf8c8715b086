import { languageByLetters } from './language/by-letters.ts';
import { latinLanguage } from './language/latin.ts';
import { countScripts, leadingScript } from './language/scripts.ts';
import { languageOf } from './languages.ts';
import { COUNTRY_MASK, maskCountries } from './mask-countries.ts';

/** Scripts that one language of ours writes. */
const BY_SCRIPT: Readonly<Record<string, string>> = {
  Thai: 'th',
  Laoo: 'lo',
  Khmr: 'km',
  Mymr: 'my',
  Kore: 'ko',
  Jpan: 'ja',
  Beng: 'bn',
  Taml: 'ta',
  Sinh: 'si',
  Telu: 'te',
  Mlym: 'ml',
};
const MIN_LETTERS = 2;

export interface DetectedLanguage {
  /** A tag of text/languages.ts, `und` when not recognised. */
  readonly lang: string;
  /** ISO 15924 (`Latn`, `Hans`, `Thai`), `Zyyy` without letters. */
  readonly script: string;
  readonly confident: boolean;
}

/**
 * The language of a post by script, letters and words. `hint`, what the page declares, decides where the script
 * bears it out and the text itself does not clearly say otherwise.
 * Accuracy by language: `node src/cli/language-eval.ts --data DIR`.
 */
export function detectLanguage(text: string, hint?: string | null): DetectedLanguage {
  const counts = countScripts(text);
  let letters = 0;
  for (const number of counts.values()) letters += number;
  const script = leadingScript(counts);
  const hinted = hint === undefined || hint === null ? null : languageOf(hint);
  if (script === null || letters < MIN_LETTERS)
    return { lang: 'und', script: script === null ? 'Zyyy' : script, confident: false };

  const settled = BY_SCRIPT[script];
  // Which country a text names does not tell its language.
  const words = settled === undefined ? maskCountries(text).replaceAll(COUNTRY_MASK, ' ') : text;
  const guess =
    settled !== undefined
      ? { lang: settled, confident: true }
      : script === 'Latn'
        ? latinLanguage(words)
        : (languageByLetters(words, script) ?? { lang: 'und', confident: false });
  const shown = script === 'Han' ? (guess.lang === 'zh-Hant' ? 'Hant' : 'Hans') : script;
  if (hinted !== null && hinted.tag !== 'und' && !guess.confident && plausible(hinted.scripts, script)) {
    return { lang: hinted.tag, script: shown, confident: true };
  }
  return { ...guess, script: shown };
}

const plausible = (scripts: readonly string[], script: string): boolean =>
  scripts.includes(script) ||
  (script === 'Han' && (scripts.includes('Hans') || scripts.includes('Hant') || scripts.includes('Jpan')));
