/**
 * Names that are no custom element's: left out by the selector itself, because looking at the name of every element
 * of a page takes a hundred times as long. The frequent ones stand first; one that is missing costs little.
 */
const BUILT_IN =
  'div span a svg path g img p li ul button i b br article section header footer aside nav main h1 h2 h3 h4 h5 h6 strong em time video source picture input label form table tbody tr td th thead ol dl dt dd figure figcaption details summary script style link meta noscript template iframe textarea select option pre code blockquote hr small sub sup u s canvas html head body title use defs circle rect line polyline polygon text tspan symbol mask stop filter address dialog slot cite abbr q mark audio fieldset legend';

/** Elements that may be custom ones. */
export const MAYBE_CUSTOM = `:not(${BUILT_IN.split(' ').join(', ')})`;

/** Deeper than components of real pages lie in each other. */
export const MAX_ROOT_DEPTH = 12;
/** Most roots that are looked into at a time, and most elements that are asked for theirs. */
export const MAX_ROOTS = 1_000;
const MAX_HOSTS = 5_000;

/** The open shadow root of a custom element; closed ones are left alone by choice, and so are those of others. */
export function openRootOf(element: Element): ShadowRoot | null {
  return element.localName.includes('-') ? element.shadowRoot : null;
}

/**
 * Open shadow roots of custom elements at or below `scope`, those inside others too, the outer ones first. `hosts`:
 * a selector for the elements to ask. Bounded in depth and number, whatever the page does.
 */
export function openRootsIn(scope: ParentNode & Node, hosts: string = MAYBE_CUSTOM): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let left = MAX_HOSTS;
  const ask = (element: Element): void => {
    const root = openRootOf(element);
    if (root !== null && found.length < MAX_ROOTS) found.push(root);
  };
  const askBelow = (above: ParentNode): void => {
    const below = above.querySelectorAll(hosts);
    const count = Math.min(below.length, left);
    left -= count;
    for (let at = 0; at < count; at += 1) {
      const element = below[at];
      if (element !== undefined) ask(element);
    }
  };
  if (scope.nodeType === 1) ask(scope as unknown as Element);
  askBelow(scope);
  let next = 0;
  for (let depth = 1; depth < MAX_ROOT_DEPTH && next < found.length; depth += 1)
    for (const end = found.length; next < end; next += 1) {
      const root = found[next];
      if (root !== undefined) askBelow(root);
    }
  return found;
}

/** The element whose shadow tree a node stands in; null outside of shadow trees. */
export function hostOf(node: Node): Element | null {
  const tree = node.getRootNode();
  return tree.nodeType === 11 ? ((tree as Partial<ShadowRoot>).host ?? null) : null;
}

/**
 * Where that stands which an element shows: in its open shadow root, or in itself. A root with slots shows the
 * element's own children, so these are read; what the component writes around them is not.
 */
export function shownIn(element: Element): Element | ShadowRoot {
  const root = openRootOf(element);
  if (root === null) return element;
  return element.firstChild === null || root.querySelector('slot') === null ? root : element;
}
