import { pageRuntime } from './page-runtime.ts';

/** The parts of the browsers that see closed shadow roots; the polyfill knows neither. */
declare const chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } | undefined;
interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What only a content script can tell (ui/badge/leftovers.ts). */
export const contentWorld = {
  /** An orphan's `runtime` has no id any more. */
  alive: (): boolean => {
    try {
      return pageRuntime().id !== undefined;
    } catch {
      return false;
    }
  },
  closedRootOf: (element: Element): ShadowRoot | null =>
    (element as FirefoxElement).openOrClosedShadowRoot ??
    (typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot(element) ?? null)),
};
