import type { UiLanguage } from '../contracts/settings.ts';
import type { Catalogue } from './english.ts';
import { ENGLISH } from './english.ts';
import { desk as viDesk } from './catalogues/vi/desk.ts';
import { reporting as viReporting } from './catalogues/vi/reporting.ts';
import { signals as viSignals } from './catalogues/vi/signals.ts';
import { ui as viUi } from './catalogues/vi/ui.ts';
import { desk as thDesk } from './catalogues/th/desk.ts';
import { reporting as thReporting } from './catalogues/th/reporting.ts';
import { signals as thSignals } from './catalogues/th/signals.ts';
import { ui as thUi } from './catalogues/th/ui.ts';

/**
 * The catalogues there are. A new language is one import per file above and one line here; a file that is not
 * translated yet is left out of the line, and its keys are shown in English.
 */
export const CATALOGUES: Readonly<Partial<Record<UiLanguage, Catalogue>>> = {
  en: ENGLISH,
  vi: { ...viUi, ...viSignals, ...viReporting, ...viDesk },
  th: { ...thUi, ...thSignals, ...thReporting, ...thDesk },
};

/** Languages that can be chosen, in the order in which they are offered. */
export const AVAILABLE_LANGUAGES = Object.keys(CATALOGUES) as readonly UiLanguage[];
