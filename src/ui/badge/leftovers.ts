/** What a content script can tell of itself and of closed roots; platform/content-world.ts does it. */
export interface ContentWorld {
  /** Whether the extension still answers: false in a script that outlived an update. */
  alive(): boolean;
  /** The closed shadow root of an element, which its page cannot get at. */
  closedRootOf(element: Element): ShadowRoot | null;
  /** The open shadow trees of a page, those inside others too: posts can stand in them. */
  openRootsIn(document: Document): readonly ShadowRoot[];
}

/**
 * Takes away the badges of a script that was here before an update: Firefox has ended it, Chromium has cut it off,
 * and in neither can it be told to clean up. They carry no mark, so they are known by what is in their roots.
 */
export function removeLeftovers(
  document: Document,
  { closedRootOf, openRootsIn }: Omit<ContentWorld, 'alive'>,
): void {
  for (const tree of [document, ...openRootsIn(document)])
    // Few elements are empty, and asking one for its list of attributes would make the list, for as long as it lives.
    for (const element of tree.querySelectorAll('div:empty'))
      if (!element.hasAttributes() && isBadge(closedRootOf(element))) element.remove();
}

const isBadge = (root: ShadowRoot | null): boolean => root?.firstElementChild?.className === 'lurelight';
