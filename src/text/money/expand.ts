/**
 * The plain strings that a small pattern stands for: `x?` with and without its letter, `\\.` a dot, look-aheads and
 * groups are not expanded (an error says so).
 */
export function expandWords(words: string): string[] {
  return words.split('|').flatMap((word) => {
    let variants = [''];
    for (let i = 0; i < word.length; i += 1) {
      let letter = word[i] ?? '';
      if (letter === '\\') {
        i += 1;
        letter = word[i] ?? '';
      } else if ('()[]{}*+^'.includes(letter)) {
        throw new Error(`cannot expand "${word}"`);
      }
      const optional = word[i + 1] === '?';
      if (optional) i += 1;
      variants = variants.flatMap((start) => (optional ? [start, start + letter] : [start + letter]));
    }
    return variants;
  });
}
