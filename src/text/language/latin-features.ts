const WORD = /[\p{Script=Latin}\p{M}'’ʻʼ]+/gu;
const MAX_WORD = 10;

/** Whole words (`=word`) and the letter trigrams of words (`_wo`, `wor`, `rd_`) of the Latin part of a text. */
export function latinFeatures(text: string): string[] {
  const features: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const plain = word.replace(/[’ʻʼ]/g, "'");
    if (plain.length <= MAX_WORD) features.push(`=${plain}`);
    const padded = `_${plain}_`;
    for (let i = 0; i + 3 <= padded.length; i += 1) features.push(padded.slice(i, i + 3));
  }
  return features;
}
