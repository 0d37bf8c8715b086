/** One sheet for all roots of a document that have the same styles: the browser parses and keeps them once. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a document or shadow root its styles. A constructed sheet is the one way that a page's strict
 * `style-src` leaves alone in both browsers; a <style> element would silently be emptied.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): void {
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    sheetOf(root.ownerDocument ?? (root as Document), css),
  ];
}

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(css);
  if (sheet === undefined) {
    sheet = new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
}
