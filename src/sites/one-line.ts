/** A text without line breaks and doubled spaces. Most have nothing to change, and looking costs less. */
export function oneLine(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
