/**
 * Gives a document or shadow root its styles. A constructed sheet is the one way that a page's strict
 * `style-src` leaves alone in both browsers; a <style> element would silently be emptied.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  const Sheet = view?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
