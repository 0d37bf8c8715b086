import type { Hotline } from '../../contracts/directory.ts';
import { AVAILABLE_LANGUAGES } from '../../i18n/catalogues.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { reportLanguages } from '../../reporting/report-languages.ts';
import type { Voice } from '../../reporting/words.ts';

/** The languages in which a hotline is written to; `lang` is the language of the page. */
export function voicesFor(hotline: Hotline, lang: string): readonly Voice[] {
  const reader = AVAILABLE_LANGUAGES.find((one) => one === lang) ?? 'en';
  return reportLanguages(hotline, reader, AVAILABLE_LANGUAGES).map((voice) => {
    const words = createTranslator(voice);
    return {
      lang: voice,
      words,
      sign({ signal, kind }) {
        const key = `signal.${signal}.title`;
        if (words.has(key)) return words(key);
        return words(kind === 'model' ? 'reason.model' : 'reason.unknown');
      },
    };
  });
}
