import { pathOf } from './choose.ts';
import { elementsOf } from './elements-of.ts';
import { hostOf } from './open-roots.ts';
import { anyOf } from './selectors.ts';
import type { SiteAdapter, Surface } from './types.ts';

const ELEMENT = 1;
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** A root with the surface that it fits and the selector that found it. */
export interface Placed {
  readonly surface: Surface;
  readonly css: string;
  readonly index: number;
}

/** A surface on the present page, with the alternative of its roots that the page is known to have. */
interface Active {
  readonly surface: Surface;
  readonly exclude: string;
  /** Index of the best alternative seen; as long as none was seen, the length of the list. */
  index: number;
}

/**
 * Finds the roots of posts. The first alternative of a surface that the page has is the one in use; when a
 * better one turns up later, `turn` is raised and everything has to be looked at again.
 */
export class Roots {
  turn = 0;
  #active: readonly Active[];

  constructor(adapter: SiteAdapter, page: URL, onRequest: boolean) {
    this.#active = adapter.surfaces
      .filter((surface) => surface.path === undefined || surface.path.test(pathOf(page)))
      .filter((surface) => onRequest || surface.onRequest !== true)
      .map((surface) => ({ surface, exclude: anyOf(surface.exclude), index: surface.roots.length }));
  }

  /** Id of the first surface that is read at this address; null: nothing is. */
  get surface(): string | null {
    return this.#active[0]?.surface.id ?? null;
  }

  /** Roots at or below `scope`, in document order within each surface. */
  within(scope: ParentNode & Node): Element[] {
    const found = new Set<Element>();
    for (const active of this.#active) {
      this.#improve(active, scope);
      const css = active.surface.roots[active.index]?.css;
      if (css === undefined) continue;
      for (const element of atOrBelow(scope, css)) if (this.#fits(element, active)) found.add(element);
    }
    return [...found];
  }

  /** The innermost root that holds `node` (a comment inside its post); null outside posts. */
  around(node: Node): Element | null {
    const start = node.nodeType === ELEMENT ? (node as Element) : node.parentElement;
    if (start === null) return null;
    let innermost: Element | null = null;
    for (const active of this.#active) {
      // Asked about before anything was looked for: the page decides which alternative is in use.
      if (active.index === active.surface.roots.length) this.#improve(active, treeOf(start));
      const css = active.surface.roots[active.index]?.css;
      if (css === undefined) continue;
      let root = start.closest(css);
      while (root !== null && !this.#fits(root, active)) root = root.parentElement?.closest(css) ?? null;
      if (root !== null && (innermost === null || innermost.contains(root))) innermost = root;
    }
    return innermost;
  }

  /** Where a root belongs; null when it is no root (any more). */
  place(root: Element): Placed | null {
    for (const active of this.#active) {
      const css = active.surface.roots[active.index]?.css;
      if (css !== undefined && root.matches(css) && this.#fits(root, active))
        return { surface: active.surface, css, index: active.index };
    }
    return null;
  }

  #improve(active: Active, scope: ParentNode & Node): void {
    for (const [index, selector] of active.surface.roots.slice(0, active.index).entries()) {
      if (this.#holds(scope, selector.css, active)) {
        // From "none seen" to the first find nothing was read yet, so nothing needs another look.
        if (active.index < active.surface.roots.length) this.turn += 1;
        active.index = index;
        return;
      }
    }
  }

  #holds(scope: ParentNode & Node, css: string, active: Active): boolean {
    // Nearly always the first one says it, and the others need not be looked for twice.
    const first = scope.querySelector(css);
    if (first !== null && this.#fits(first, active)) return true;
    return atOrBelow(scope, css).some((element) => this.#fits(element, active));
  }

  #fits(element: Element, { surface, exclude }: Active): boolean {
    if (surface.has !== undefined && element.querySelector(surface.has.css) === null) return false;
    if (
      surface.unlessPage !== undefined &&
      element.ownerDocument.querySelector(surface.unlessPage.css) !== null
    )
      return false;
    if (surface.behind !== undefined && !isBehind(element, surface.behind)) return false;
    return exclude === '' || !liesIn(element, exclude);
  }
}

/** In an element that matches, or in a shadow tree of which such a one holds the host. */
function liesIn(element: Element, css: string): boolean {
  if (element.closest(css) !== null) return true;
  const host = hostOf(element);
  return host !== null && liesIn(host, css);
}

/** The document, or the shadow tree that an element stands in. */
function treeOf(element: Element): ParentNode & Node {
  return hostOf(element) === null ? element.ownerDocument : (element.getRootNode() as ShadowRoot);
}

function isBehind(element: Element, { holder, mark, nth }: NonNullable<Surface['behind']>): boolean {
  const found = element.closest(holder.css)?.querySelectorAll(mark.css)[nth - 1];
  return found !== undefined && (found.compareDocumentPosition(element) & FOLLOWING) !== 0;
}

function atOrBelow(scope: ParentNode & Node, css: string): readonly Element[] {
  const below = elementsOf(scope.querySelectorAll(css));
  if (scope.nodeType !== ELEMENT) return below;
  const element = scope as unknown as Element;
  return element.matches(css) ? [element, ...below] : below;
}
