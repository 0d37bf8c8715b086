import type { Assessment } from '../contracts/judgement.ts';
import type { Health, Post } from '../contracts/post.ts';

/** CSS pixels of the visible part of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Reads posts of one site. sites/engine.ts makes one from an adapter; the scanner knows no site. */
export interface PageReader {
  readonly site: string;
  /** Raised when the roots found so far may be the wrong ones: everything has to be looked at again. */
  readonly turn: number;
  /** The page's address has changed; counts start anew. */
  visit(url: string): void;
  /** Roots of posts at or below a node, in open shadow trees too. */
  roots(scope: ParentNode & Node): Element[];
  /** Open shadow trees found since the last call. */
  newTrees(): readonly Node[];
  /** The root that holds a node; null outside posts. */
  rootOf(node: Node): Element | null;
  /** Where the pictures of the post at `root` stand now, in CSS pixels of the visible part of the page; null: none. */
  pictureBox(root: Element): Box | null;
  /** Null while the root holds nothing of a post, for what may not be read, and for what is no root. */
  read(root: Element): Post | null;
  /** `waiting`: roots that were found and are too far away to be read yet. */
  health(document: Document, waiting: number): Health;
}

/** The judgement of one post as it comes back from the background. */
export interface Judged {
  readonly key: string;
  readonly assessment: Assessment;
  readonly flagId: string | null;
  readonly muted: boolean;
}

export interface Judge {
  /** At most 20 posts, one answer per post, in order. The signal is aborted when nobody needs the answer. */
  assess(posts: Post[], signal: AbortSignal): Promise<readonly Judged[]>;
}

/** Draws beside a post. Both calls may come again for the same root and must then change nothing. */
export interface Presenter {
  /** Called for levels `strong` and `some` alone, and again when the page may have removed the badge. */
  show(root: Element, judged: Judged & { readonly post: Post }): void;
  clear(root: Element): void;
}

/** Clock and scheduler; tests hand in one that they turn by hand. Each scheduling returns its undoing. */
export interface Timing {
  /** Milliseconds, rising. */
  now(): number;
  /** Before the next painting; never while the page is hidden. */
  frame(run: () => void): () => void;
  later(run: () => void, ms: number): () => void;
}

/** What came near the visible part of the page or left it. `inside`: a part of it is visible now. */
export interface Sighting {
  readonly element: Element;
  readonly near: boolean;
  readonly inside: boolean;
}

export interface Viewport {
  watch(element: Element): void;
  unwatch(element: Element): void;
  stop(): void;
}

export type MakeViewport = (onSight: (sightings: readonly Sighting[]) => void) => Viewport;

export interface ScannerOptions {
  readonly reader: PageReader;
  readonly document: Document;
  readonly judge: Judge;
  readonly presenter: Presenter;
  /** Aborted: the scanner stops and takes its badges away. */
  readonly signal: AbortSignal;
  readonly onHealth: (health: Health) => void;
  /** A failed question, in one line, for the console of the extension. */
  readonly onTrouble?: (message: string) => void;
  readonly timing?: Timing;
  readonly viewport?: MakeViewport;
  /** The page's present address. */
  readonly address?: () => string;
}

/** A post with the element that it was read from. */
export interface PostAt {
  readonly root: Element;
  readonly post: Post;
}

export interface Scanner {
  /** The post that holds an element (the focused one, say). */
  postAround(element: Element): PostAt | null;
  /** Posts near the visible part of the page. */
  near(): readonly PostAt[];
  health(): Health;
  /** Forgets all judgements and asks again (settings have changed). */
  refresh(): void;
  stop(): void;
}
