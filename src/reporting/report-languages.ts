import type { Hotline } from '../contracts/directory.ts';
import type { UiLanguage } from '../contracts/settings.ts';

/** Whether a hotline's language tag (`zh`, `zh-Hant`) names a language of the user interface. */
function covers(spoken: string, ui: UiLanguage): boolean {
  return spoken === ui || (!spoken.includes('-') && ui.split('-')[0] === spoken);
}

/**
 * Languages of a report to a hotline: the user's where the hotline speaks it, else the first that it speaks and
 * that is translated; where nothing fits or is known, English and the user's.
 */
export function reportLanguages(
  hotline: Pick<Hotline, 'languages'>,
  uiLang: UiLanguage,
  available: readonly UiLanguage[],
): readonly UiLanguage[] {
  const spoken = hotline.languages ?? [];
  if (spoken.some((tag) => covers(tag, uiLang)) && available.includes(uiLang)) return [uiLang];
  const first = spoken
    .map((tag) => available.find((lang) => covers(tag, lang)))
    .find((lang) => lang !== undefined);
  if (first) return [first];
  return uiLang === 'en' || !available.includes(uiLang) ? ['en'] : ['en', uiLang];
}
