import { elementsOf } from './elements-of.ts';
import { anyOf } from './selectors.ts';
import type { Surface } from './types.ts';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** Tells what inside a post's root is its own and what belongs to a quoted post, a comment, a nested post. */
export interface Ownership {
  /** Selector of roots of other posts inside this one; empty where the root holds none, which is the rule. */
  readonly foreign: string;
  /** The first match inside the root, whoever owns it; looked up once however many fields ask. */
  first(css: string): Element | null;
  /** All matches inside the root, looked up once as well. */
  all(css: string): readonly Element[];
  owns(element: Element, afterQuote: boolean): boolean;
  /** The element lies in such a one inside the root; what stands around the root does not matter. */
  within(element: Element, css: string): boolean;
}

export function ownershipOf(root: Element, surface: Surface, rootCss: string): Ownership {
  return new RootOwnership(root, surface, rootCss);
}

/** A class, because one is made for every post: a closure for each function of it costs more than the rest. */
class RootOwnership implements Ownership {
  readonly foreign: string;
  readonly #root: Element;
  readonly #mark: Element | null;
  /** What was looked up: selectors and, at the same places, what they gave. Short, so quicker than a Map. */
  readonly #firstCss: string[] = [];
  readonly #firstFound: (Element | null)[] = [];
  readonly #allCss: string[] = [];
  readonly #allFound: (readonly Element[])[] = [];

  constructor(root: Element, surface: Surface, rootCss: string) {
    this.#root = root;
    const foreign = foreignCss(rootCss, surface);
    this.foreign = root.querySelector(foreign) === null ? '' : foreign;
    const quote = surface.quoteFrom;
    this.#mark = quote === undefined ? null : (this.all(quote.mark.css)[quote.nth - 1] ?? null);
  }

  first(css: string): Element | null {
    const known = this.#firstCss.indexOf(css);
    if (known >= 0) return this.#firstFound[known] ?? null;
    const found = this.#root.querySelector(css);
    this.#firstCss.push(css);
    this.#firstFound.push(found);
    return found;
  }

  all(css: string): readonly Element[] {
    const known = this.#allFound[this.#allCss.indexOf(css)];
    if (known !== undefined) return known;
    const found = elementsOf(this.#root.querySelectorAll(css));
    this.#allCss.push(css);
    this.#allFound.push(found);
    return found;
  }

  within(element: Element, css: string): boolean {
    const holder = element.closest(css);
    return holder !== null && holder !== this.#root && this.#root.contains(holder);
  }

  owns(element: Element, afterQuote: boolean): boolean {
    const root = this.#root;
    if (this.foreign !== '') {
      const holder = element.closest(this.foreign);
      if (holder !== null && holder !== root && root.contains(holder)) return false;
    }
    const mark = this.#mark;
    if (afterQuote || mark === null) return true;
    return mark !== element && (mark.compareDocumentPosition(element) & FOLLOWING) === 0;
  }
}

const joined = new WeakMap<Surface, Map<string, string>>();

function foreignCss(rootCss: string, surface: Surface): string {
  const nested = anyOf(surface.nested);
  if (nested === '') return rootCss;
  const known = joined.get(surface) ?? new Map<string, string>();
  joined.set(surface, known);
  const css = known.get(rootCss) ?? `${rootCss}, ${nested}`;
  known.set(rootCss, css);
  return css;
}
