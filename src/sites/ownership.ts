import { anyOf } from './selectors.ts';
import type { Surface } from './types.ts';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** Tells what inside a post's root is its own and what belongs to a quoted post, a comment, a nested post. */
export interface Ownership {
  /** Selector of roots of other posts inside this one; `matches` on it is the walker's test. */
  readonly foreign: string;
  /** All matches inside the root, looked up once however many fields ask. */
  all(css: string): readonly Element[];
  owns(element: Element, afterQuote: boolean): boolean;
}

export function ownershipOf(root: Element, surface: Surface, rootCss: string): Ownership {
  const nested = anyOf(surface.nested);
  const foreign = nested === '' ? rootCss : `${rootCss}, ${nested}`;
  const quote = surface.quoteFrom;
  const mark = quote === undefined ? null : (root.querySelectorAll(quote.mark.css)[quote.nth - 1] ?? null);
  const found = new Map<string, readonly Element[]>();
  return {
    foreign,
    all(css) {
      const known = found.get(css) ?? [...root.querySelectorAll(css)];
      found.set(css, known);
      return known;
    },
    owns(element, afterQuote) {
      const holder = element.closest(foreign);
      if (holder !== null && holder !== root && root.contains(holder)) return false;
      if (afterQuote || mark === null) return true;
      return mark !== element && (mark.compareDocumentPosition(element) & FOLLOWING) === 0;
    },
  };
}
