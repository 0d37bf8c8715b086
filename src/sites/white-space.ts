/** White space that is laid out otherwise than it stands. Most texts have none, and looking costs less. */
export const ODD_SPACE = /[\t\r\n\f]| {2}/;
const END_SPACE = /[ \t]\n/;

/** Without the white space at the ends of its lines. */
export function withoutEnds(text: string): string {
  return (END_SPACE.test(text) ? text.replace(/(?<![ \t])[ \t]+\n/g, '\n') : text).trim();
}
