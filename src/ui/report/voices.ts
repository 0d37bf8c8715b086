import type { Hotline } from '../../contracts/directory.ts';
import type { UiLanguage } from '../../contracts/settings.ts';
import { AVAILABLE_LANGUAGES } from '../../i18n/catalogues.ts';
import { createTranslator, isMessageKey } from '../../i18n/t.ts';
import { reportLanguages } from '../../reporting/report-languages.ts';
import type { Voice } from '../../reporting/words.ts';

/** The languages in which a hotline is written to. */
export function voicesFor(hotline: Hotline, uiLang: UiLanguage): readonly Voice[] {
  return reportLanguages(hotline, uiLang, AVAILABLE_LANGUAGES).map((lang) => {
    const words = createTranslator(lang);
    return {
      lang,
      words,
      sign(signal) {
        const key = `signal.${signal}.title`;
        if (isMessageKey(key)) return words(key);
        return words(signal === 'MODEL_WORDING' ? 'reason.model' : 'reason.unknown');
      },
    };
  });
}
