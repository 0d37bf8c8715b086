/** How much a text says, in letters of an alphabet: one Chinese, Japanese or Korean letter says as much as several. */
export function weightOf(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return letters + dense * 1.5;
}
