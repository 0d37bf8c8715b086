import type { CountryWords } from './country-words.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every language that names countries; the order decides nothing. */
export const COUNTRY_WORDS: readonly CountryWords[] = [en, zh];
