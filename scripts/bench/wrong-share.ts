/** Edits between what stands there and what was read, by the letters that stand there; white space counts as one. */
export function wrongShare(expected: string, read: string): number {
  const [a, b] = [expected, read].map((text) => [...text.normalize('NFC').replace(/\s+/g, ' ').trim()]);
  if (!a || !b || a.length === 0) return 1;
  let row = b.map((_, index) => index + 1);
  a.forEach((letter, i) => {
    let diagonal = i;
    let left = i + 1;
    row = b.map((other, j) => {
      const above = row[j] ?? 0;
      left = Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1));
      diagonal = above;
      return left;
    });
  });
  return (row.at(-1) ?? a.length) / a.length;
}
