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
import { desk as zhHansDesk } from './catalogues/zh-Hans/desk.ts';
import { reporting as zhHansReporting } from './catalogues/zh-Hans/reporting.ts';
import { signals as zhHansSignals } from './catalogues/zh-Hans/signals.ts';
import { ui as zhHansUi } from './catalogues/zh-Hans/ui.ts';
import { desk as idDesk } from './catalogues/id/desk.ts';
import { reporting as idReporting } from './catalogues/id/reporting.ts';
import { signals as idSignals } from './catalogues/id/signals.ts';
import { ui as idUi } from './catalogues/id/ui.ts';
import { desk as msDesk } from './catalogues/ms/desk.ts';
import { reporting as msReporting } from './catalogues/ms/reporting.ts';
import { signals as msSignals } from './catalogues/ms/signals.ts';
import { ui as msUi } from './catalogues/ms/ui.ts';
import { desk as zhHantDesk } from './catalogues/zh-Hant/desk.ts';
import { reporting as zhHantReporting } from './catalogues/zh-Hant/reporting.ts';
import { signals as zhHantSignals } from './catalogues/zh-Hant/signals.ts';
import { ui as zhHantUi } from './catalogues/zh-Hant/ui.ts';
import { desk as filDesk } from './catalogues/fil/desk.ts';
import { reporting as filReporting } from './catalogues/fil/reporting.ts';
import { signals as filSignals } from './catalogues/fil/signals.ts';
import { ui as filUi } from './catalogues/fil/ui.ts';

/**
 * The catalogues there are. A new language is one import per file above and one line here; a file that is not
 * translated yet is left out of the line, and its keys are shown in English.
 */
export const CATALOGUES: Readonly<Partial<Record<UiLanguage, Catalogue>>> = {
  en: ENGLISH,
  'zh-Hans': { ...zhHansUi, ...zhHansSignals, ...zhHansReporting, ...zhHansDesk },
  'zh-Hant': { ...zhHantUi, ...zhHantSignals, ...zhHantReporting, ...zhHantDesk },
  vi: { ...viUi, ...viSignals, ...viReporting, ...viDesk },
  th: { ...thUi, ...thSignals, ...thReporting, ...thDesk },
  id: { ...idUi, ...idSignals, ...idReporting, ...idDesk },
  ms: { ...msUi, ...msSignals, ...msReporting, ...msDesk },
  fil: { ...filUi, ...filSignals, ...filReporting, ...filDesk },
};

/** Languages that can be chosen, in the order in which they are offered. */
export const AVAILABLE_LANGUAGES = Object.keys(CATALOGUES) as readonly UiLanguage[];
