/** Components lie in each other, but not without end. */
const DEEPEST = 50;

/** The element that has the focus, also in open shadow trees, where the document names only the component around. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const inner = focused?.shadowRoot?.activeElement ?? null;
    if (inner === null) break;
    focused = inner;
  }
  return focused;
}
