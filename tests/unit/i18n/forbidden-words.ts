import type { UiLanguage } from '../../../src/contracts/settings.ts';

/**
 * Words that accuse or promise, by language. `never` is matched after the `allowed` phrases were taken out.
 * English is checked for each language too, because untranslated words slip in.
 */
export const FORBIDDEN: Readonly<
  Record<UiLanguage, { never: readonly RegExp[]; allowed: readonly string[] }>
> = {
  en: {
    never: [
      /\bscam/i,
      /\bsafe(?:ly|ty)?\b/i,
      /\btrafficker/i,
      /\bcriminal/i,
      /\boffender/i,
      /\bfraudster/i,
      /\bguaranteed\b/i,
    ],
    allowed: [
      'recruitment into scam compounds',
      // Names what a hotline serves, and the question a helpline asks a caller first.
      'online scams',
      'Is it safe to speak',
    ],
  },
  'zh-Hans': { never: [/骗子/, /犯罪分子/, /人贩子/, /安全/], allowed: [] },
  'zh-Hant': { never: [/騙子/, /犯罪分子/, /人口販子/, /安全/], allowed: [] },
  vi: { never: [/kẻ lừa đảo/i, /tội phạm/i, /an toàn/i, /kẻ buôn người/i], allowed: [] },
  th: { never: [/มิจฉาชีพ/, /คนโกง/, /อาชญากร/, /ปลอดภัย/], allowed: [] },
  id: { never: [/\bpenipu\b/i, /\bpenjahat\b/i, /\baman\b/i], allowed: [] },
  ms: { never: [/\bpenipu\b/i, /\bpenjenayah\b/i, /\bselamat\b/i], allowed: ['Selamat datang'] },
  fil: {
    never: [/\bmanloloko\b/i, /\bkriminal\b/i, /\bligtas\b/i],
    // The fixed phrase of English, as the Philippine press says it.
    allowed: ['recruitment papunta sa mga scam hub'],
  },
};
