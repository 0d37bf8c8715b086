import type { ReadingLanguage } from '../contracts/image.ts';

/** Name of the data in `@tesseract.js-data/<name>`, by language. */
const PACKS: Readonly<Record<ReadingLanguage, string>> = {
  en: 'eng',
  'zh-Hans': 'chi_sim',
  'zh-Hant': 'chi_tra',
  vi: 'vie',
  th: 'tha',
  id: 'ind',
  ms: 'msa',
  fil: 'fil',
  my: 'mya',
};

/** Every pack, each once: what the build puts into the package. */
export const ALL_PACKS: readonly string[] = [...new Set(Object.values(PACKS))];

/** The packs that a language is read with, the main one first. */
export function packsFor(language: ReadingLanguage): readonly string[] {
  return [...new Set([PACKS[language], PACKS.en])];
}
