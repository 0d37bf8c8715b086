/** What a spec may do with a browser; chromium.ts and firefox.ts each do it their browser's true way. */
import type { BuildKind } from './build-copy.ts';
import type { ClosedRoot } from './closed-root.ts';

export interface Tab {
  /** Runs in the page's own world. */
  evaluate<A, R>(read: (argument: A) => R | Promise<R>, argument: A): Promise<Awaited<R>>;
  /** A real (trusted) click on the first element that matches. */
  click(selector: string): Promise<void>;
  /** A real click on a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Every closed shadow root of the document; a page sees none of them. `bring`: see readClosedRoot. */
  closedRoots(bring?: string): Promise<ClosedRoot[]>;
  screenshot(file: string): Promise<void>;
  setViewport(width: number, height: number, scheme?: 'light' | 'dark'): Promise<void>;
  url(): string;
  /** Uncaught errors and console errors so far. */
  errors(): readonly string[];
  reload(): Promise<void>;
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  /** Chromium alone: presses our button in the toolbar while this page is in front, which lets us see the page
   * (`activeTab`). The popup that it opens is not given back. */
  pressToolbarButton?(url: string): Promise<void>;
  /** Chromium alone: opens a page in a window of its own, so that the other window keeps its tab in front. */
  openWindow?(url: string): Promise<Tab>;
  readonly browser: 'chromium' | 'firefox';
  /** Folder from which the extension was loaded: a copy that belongs to this session. */
  readonly extensionFolder: string;
  /** Address of one of our own pages. */
  extensionUrl(path: string): string;
  open(url: string): Promise<Tab>;
  /** The tab that the extension opened by itself at this address, waited for. */
  openedByExtension(path: string): Promise<Tab>;
  /** Makes the browser's permission prompt for these match patterns answer yes (no test can click it). */
  answerPromptWithYes(origins: readonly string[]): Promise<void>;
  /** Answers requests for `url` (query and fragment of the request are not compared) with this document. */
  serve(url: string, body: string, headers?: Record<string, string>): void;
  /** Loads the extension again from its folder, as an update does; open pages keep the old scripts. */
  updateExtension(): Promise<void>;
  /** Every http(s) request that nobody serves, by whomever it was made. */
  readonly foreign: readonly string[];
  /** Resolves when the browser has gone, also because a person closed its window. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Which build is loaded; that for the stores by default. */
  kind?: BuildKind;
  /** Changes the copy of the build before it is loaded. */
  spoil?: (folder: string) => void;
  /** Shows a window; only the demo does. */
  headed?: boolean;
}
