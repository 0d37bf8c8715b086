import type { ReadingLanguage } from '../contracts/image.ts';

/**
 * Names of the data in `@tesseract.js-data/<name>` that a language is read with, the main one first. English stands
 * beside most: handles and numbers are in Latin letters everywhere. Not beside Chinese, whose data holds
 * them too, and whose lines English takes for its own (`npm run bench -- image`: 39 % wrong with it, 12 % without).
 */
const PACKS: Readonly<Record<ReadingLanguage, readonly string[]>> = {
  en: ['eng'],
  'zh-Hans': ['chi_sim'],
  'zh-Hant': ['chi_tra'],
  vi: ['vie', 'eng'],
  th: ['tha', 'eng'],
  id: ['ind', 'eng'],
  ms: ['msa', 'eng'],
  fil: ['fil', 'eng'],
  my: ['mya', 'eng'],
};

/** Every pack, each once: what the build puts into the package. */
export const ALL_PACKS: readonly string[] = [...new Set(Object.values(PACKS).flat())];

export const packsFor = (language: ReadingLanguage): readonly string[] => PACKS[language];
