/**
 * How one language names countries, their people and their languages, beyond the names of cldr.ts. Words are parted
 * by `|`; `*` is text/phrase-index.ts's: at the end any letters may follow, at the start any may come before.
 */
export interface CountryWords {
  /** Key of cldr.ts, or null for a language that it does not have (romanised ones). */
  readonly cldr: string | null;
  /** Endings are glued to the names of cldr.ts: names of five letters and more are stems. */
  readonly endings?: true;
  /** Prefixes are glued to the names of cldr.ts that have four letters and more. */
  readonly prefixes?: true;
  /** Other names of countries; people and adjectives; languages. */
  readonly words: string;
  /** Only as written here, capitals included: everyday words otherwise. May stand in cldr.ts too. */
  readonly cased?: string;
  /** Names of cldr.ts that are everyday words of this or another language. */
  readonly dropped?: string;
  /** Longer words that begin or end like a name and are none: they stay. */
  readonly never?: string;
  /** Words of another meaning in a language that is told by words `beside` them, anywhere in the text. */
  readonly unless?: { readonly words: string; readonly beside: string };
  /** A sentence and what is left of it; `[country]` for each name. */
  readonly examples: readonly (readonly [text: string, masked: string])[];
}
