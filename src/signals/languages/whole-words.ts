const BEFORE = String.raw`(?<![\p{L}\p{M}])`;
const AFTER = String.raw`(?![\p{L}\p{M}])`;

/** Finds any of the words, parted by `|`, where it is no part of a longer one. */
export function wholeWords(list: string): RegExp {
  return new RegExp(`${BEFORE}(?:${list})${AFTER}`, 'u');
}
