import { elementsOf } from './elements-of.ts';
import { anyOf } from './selectors.ts';
import type { Surface } from './types.ts';

const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** Tells what inside a post's root is its own and what belongs to a quoted post, a comment, a nested post. */
export interface Ownership {
  /** Selector of roots of other posts inside this one; empty where the root holds none, which is the rule. */
  readonly foreign: string;
  /** What most posts are: no other post in it, no mark of a cut text, no link beside the text. */
  readonly plain: boolean;
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
  readonly plain: boolean;
  readonly #root: Element;
  readonly #mark: Element | null;
  /** What was looked up: selectors and, at the same places, what they gave. Short, so quicker than a Map. */
  readonly #firstCss: string[] = [];
  readonly #firstFound: (Element | null)[] = [];
  readonly #allCss: string[] = [];
  readonly #allFound: (readonly Element[])[] = [];

  constructor(root: Element, surface: Surface, rootCss: string) {
    this.#root = root;
    const { foreign, rare } = cssOf(surface, rootCss);
    this.plain = root.querySelector(rare) === null;
    this.foreign = this.plain || root.querySelector(foreign) === null ? '' : foreign;
    const quote = surface.quoteFrom;
    // By its place in the list: taking an element out of it costs more than finding all.
    this.#mark = quote === undefined ? null : (root.querySelectorAll(quote.mark.css)[quote.nth - 1] ?? null);
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
    if (this.foreign !== '') {
      const root = this.#root;
      const holder = element.closest(this.foreign);
      if (holder !== null && holder !== root && root.contains(holder)) return false;
    }
    const mark = this.#mark;
    if (afterQuote || mark === null) return true;
    return mark !== element && (mark.compareDocumentPosition(element) & FOLLOWING) === 0;
  }
}

interface SurfaceCss {
  readonly rootCss: string;
  /** Roots of other posts. */
  readonly foreign: string;
  /** These, and all else that a plain post does not have: looked for at once, since most posts have none of it. */
  readonly rare: string;
}

const known = new WeakMap<Surface, SurfaceCss>();

function cssOf(surface: Surface, rootCss: string): SurfaceCss {
  const before = known.get(surface);
  if (before?.rootCss === rootCss) return before;
  const listed = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
  const foreign = listed(rootCss, anyOf(surface.nested));
  const rare = listed(foreign, anyOf(surface.truncatedIf), anyOf(surface.fields.links));
  const css = { rootCss, foreign, rare };
  known.set(surface, css);
  return css;
}
