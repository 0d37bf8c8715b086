import { fold } from '../text/normalise.ts';
import { foldVariants } from './variants.ts';

/** A normalised text as patterns read it. */
export interface View {
  /** Lower case, Chinese in simplified characters; as long as the normalised text. */
  readonly text: string;
  /** What the index of anchors searches: no accents, a space for everything that is no letter or digit. */
  readonly anchors: string;
  /** No letter carries an accent: Vietnamese and others are often typed so. */
  readonly toneless: boolean;
}

/** Lower case and one form of Chinese characters, unit for unit. */
export function foldText(text: string): string {
  return foldVariants(fold(text));
}

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
const plain = new Map<string, string>([
  ['đ', 'd'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
]);

/** Latin letters without accents, unit for unit. */
export function bare(text: string): string {
  return text.replace(ACCENTED, (character) => {
    let letter = plain.get(character);
    if (letter === undefined) {
      const base = character.normalize('NFD')[0] ?? character;
      letter = base;
      plain.set(character, letter);
    }
    return letter;
  });
}

const NO_LETTER = /[^\p{L}\p{M}\p{N}]/gu;
const LONG_NO_LETTER = /(?=[\u{10000}-\u{10FFFF}])[^\p{L}\p{M}\p{N}]/gu;

/** A folded text as the index of anchors reads it, unit for unit: an emoji takes two. */
export function anchorText(folded: string): string {
  return bare(folded).replace(LONG_NO_LETTER, '  ').replace(NO_LETTER, ' ');
}

export function viewOf(normalisedText: string): View {
  const text = foldText(normalisedText);
  return { text, anchors: ` ${anchorText(text)} `, toneless: text.search(ACCENTED) < 0 };
}
