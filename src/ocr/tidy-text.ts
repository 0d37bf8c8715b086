/** Scripts without spaces between words: a space between two of their letters is the recogniser's. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。！？：；（）]`;
const SPACE_WITHIN = new RegExp(String.raw`(?<=${UNSPACED}) (?=${UNSPACED})`, 'gu');

/** What a recogniser gives, as a person would type it: single spaces, no empty lines in a row, none at the ends. */
export function tidyText(read: string): string {
  return read
    .split(/\r?\n/)
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .join('\n')
    .replace(SPACE_WITHIN, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
