/** The part of the browser's messaging that a content script uses. */
export interface PageRuntime {
  readonly id?: string | undefined;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}

export type PageListener = (
  raw: unknown,
  sender: unknown,
  respond: (reply: unknown) => void,
) => true | undefined;

declare const chrome: { readonly runtime: PageRuntime };

/**
 * The browser's own API, for content scripts alone: both browsers give promises here, so that no page has to carry
 * the polyfill. Asked for at each use: in a script that outlived an update it is gone. An element with the id
 * `browser` stands in for the name where the browser does not have it.
 */
export function pageRuntime(): PageRuntime {
  const { browser } = globalThis as { browser?: { runtime?: PageRuntime } };
  return typeof browser?.runtime?.sendMessage === 'function' ? browser.runtime : chrome.runtime;
}
