import type { CountryWords } from './country-words.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';
import { yue } from './yue.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';
import { fr } from './fr.ts';
import { sw } from './sw.ts';
import { vi } from './vi.ts';
import { th } from './th.ts';
import { id } from './id.ts';
import { ms } from './ms.ts';
import { tl } from './tl.ts';
import { my } from './my.ts';
import { km } from './km.ts';
import { lo } from './lo.ts';
import { hi } from './hi.ts';
import { ur } from './ur.ts';
import { bn } from './bn.ts';
import { ne } from './ne.ts';
import { ta } from './ta.ts';
import { si } from './si.ts';
import { hiLatn } from './hi-latn.ts';
import { bnLatn } from './bn-latn.ts';
import { neLatn } from './ne-latn.ts';
import { taLatn } from './ta-latn.ts';
import { siLatn } from './si-latn.ts';
import { ru } from './ru.ts';
import { kk } from './kk.ts';
import { mn } from './mn.ts';
import { uz } from './uz.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { tr } from './tr.ts';
import { ar } from './ar.ts';
import { am } from './am.ts';

/** Every language's names of countries, for text/mask-countries.ts; the order decides nothing. */
export const COUNTRY_NAMES: readonly CountryWords[] = [
  en,
  zh,
  zhHant,
  yue,
  ja,
  ko,
  es,
  pt,
  fr,
  sw,
  vi,
  th,
  id,
  ms,
  tl,
  my,
  km,
  lo,
  hi,
  ur,
  bn,
  ne,
  ta,
  si,
  hiLatn,
  bnLatn,
  neLatn,
  taLatn,
  siLatn,
  ru,
  kk,
  mn,
  uz,
  uzCyrl,
  tr,
  ar,
  am,
];
