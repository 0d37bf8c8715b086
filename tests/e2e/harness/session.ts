/** What a spec may do with a browser; chromium.ts and firefox.ts each do it their browser's true way. */

/** Text and roles read out of one of our closed shadow roots. */
export interface ShadowNode {
  tag: string;
  attributes: Record<string, string>;
  /** Text of this node's own text children. */
  text: string;
  children: ShadowNode[];
}

export interface Tab {
  /** Runs in the page's own world. */
  evaluate<A, R>(read: (argument: A) => R | Promise<R>, argument: A): Promise<Awaited<R>>;
  /** A real (trusted) click on the first element that matches. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Every closed shadow root of the document, with the element of the page that holds its host. */
  shadowRoots(): Promise<{ within: string; root: ShadowNode }[]>;
  screenshot(file: string): Promise<void>;
  setViewport(width: number, height: number, scheme: 'light' | 'dark'): Promise<void>;
  url(): string;
  /** Uncaught errors and console errors so far. */
  errors(): readonly string[];
  reload(): Promise<void>;
  goto(url: string): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  readonly browser: 'chromium' | 'firefox';
  /** Address of one of our own pages. */
  extensionUrl(path: string): string;
  /** Whether the background context (service worker or event page) of the extension runs. */
  backgroundRuns(): Promise<boolean>;
  open(url: string): Promise<Tab>;
  /** Answers requests for `url` (query and fragment of the request are not compared) with this document. */
  serve(url: string, body: string, headers?: Record<string, string>): void;
  /** Every http(s) request that nobody serves, by whomever it was made. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}
