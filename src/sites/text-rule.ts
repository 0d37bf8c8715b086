import type { Sign } from './types.ts';

/** How to read the text of an element as a person sees it. */
export interface TextRule {
  /** Subtrees matching this are left out; empty: none. */
  readonly drop: string;
  /** Keep the white space of text nodes (the site's style is `white-space: pre-wrap`). */
  readonly pre: boolean;
  /** The site lays out what looks like blocks in one line; only `<br>` and text break lines. */
  readonly inline?: boolean;
  /** Drawn signs: the value of their attribute is read; without it they are parts of a line like any other. */
  readonly sign?: Sign | undefined;
  /** Stop after so many UTF-16 units. */
  readonly max: number;
  /** Elements that belong to something else (a quoted post) with all that is in them; empty or absent: none. */
  readonly foreign?: string;
}

/** What was read. `linked`: there may be links in it; false only where there is none. */
export interface TextRead {
  readonly text: string;
  readonly cut: boolean;
  readonly linked: boolean;
}
