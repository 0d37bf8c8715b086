import { en } from './en.ts';
import { zh } from './zh.ts';
import { vi } from './vi.ts';
import { th } from './th.ts';
import { id } from './id.ts';
import { ms } from './ms.ts';
import { tl } from './tl.ts';
import { my } from './my.ts';
import { km } from './km.ts';
import { lo } from './lo.ts';
import { hi } from './hi.ts';
import { hiLatn } from './hi-latn.ts';
import { ur } from './ur.ts';
import { urLatn } from './ur-latn.ts';
import { bn } from './bn.ts';
import { bnLatn } from './bn-latn.ts';
import { ne } from './ne.ts';
import { neLatn } from './ne-latn.ts';
import { ta } from './ta.ts';
import { taLatn } from './ta-latn.ts';
import { si } from './si.ts';
import { siLatn } from './si-latn.ts';
import { ru } from './ru.ts';
import { ko } from './ko.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { tr } from './tr.ts';
import { ar } from './ar.ts';
import { arLatn } from './ar-latn.ts';
import { sw } from './sw.ts';
import { am } from './am.ts';
import { uz } from './uz.ts';
import { uzCyrl } from './uz-cyrl.ts';
import { kk } from './kk.ts';
import { mn } from './mn.ts';
import { mnLatn } from './mn-latn.ts';
import type { Language } from './language.ts';

/** Languages of patterns by BCP 47 tag. The order decides nothing. */
export const LANGUAGES = {
  en,
  zh,
  vi,
  th,
  id,
  ms,
  tl,
  my,
  km,
  lo,
  hi,
  'hi-Latn': hiLatn,
  ur,
  'ur-Latn': urLatn,
  bn,
  'bn-Latn': bnLatn,
  ne,
  'ne-Latn': neLatn,
  ta,
  'ta-Latn': taLatn,
  si,
  'si-Latn': siLatn,
  ru,
  ko,
  ja,
  pt,
  es,
  fr,
  tr,
  ar,
  'ar-Latn': arLatn,
  sw,
  am,
  uz,
  'uz-Cyrl': uzCyrl,
  kk,
  mn,
  'mn-Latn': mnLatn,
} satisfies Record<string, Language>;

export type PatternLanguage = keyof typeof LANGUAGES;
export const PATTERN_LANGUAGES = Object.keys(LANGUAGES) as readonly PatternLanguage[];
