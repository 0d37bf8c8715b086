/**
 * What kind of source a selector was seen in. A: a real saved page. B: two or more independent published
 * projects, or the site's own open client code. C: one project, or an old one. D: assumed, no usable source.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** A CSS selector with the evidence that it fits today's markup. `:scope` means the post's root itself. */
export interface Selector {
  readonly css: string;
  readonly seen: Confidence;
  /** What kind of source, its date where known, and what to watch for. */
  readonly from: string;
}

/** How to take one value out of a post. The first alternative that gives something wins. */
export interface Field {
  readonly sel: readonly Selector[];
  /** Read this attribute instead of the text as shown. */
  readonly attr?: string;
  /** The first group that matched is the value; no match: the next alternative. */
  readonly take?: RegExp;
  /** The value belongs to the nearest such element around the match (`closest`). */
  readonly around?: string;
  /** Also where a quoted post begins before it (an opened post shows its time below the quoted one). */
  readonly afterQuote?: true;
  /** Matches inside one of these do not count. */
  readonly outside?: readonly Selector[];
  /** Elements inside that are no part of the value. */
  readonly drop?: readonly Selector[];
}

/** Elements that stand for one sign within a line (an emoji that the client draws): this attribute is what is seen. */
export interface Sign {
  readonly sel: Selector;
  readonly attr: string;
}

/** One part of a post's text; the parts are joined by a line break (title and body, for example). */
export interface TextPart extends Field {
  /** Which of several matches: the first, the one with most text, the innermost of nested ones, or all. */
  readonly pick?: 'first' | 'longest' | 'innermost' | 'all';
  /** `pre`: the site shows white space and line breaks of its text nodes as they are. */
  readonly space?: 'pre' | 'collapse';
  /** The site styles `div`s in its text as parts of a line. */
  readonly inline?: true;
  readonly sign?: Sign;
}

export interface Fields {
  readonly text: readonly TextPart[];
  readonly author?: Field;
  readonly handle?: Field;
  /** Shape of `attr` values: `unix` = seconds since 1970. */
  readonly time?: Field & { readonly unix?: true };
  readonly timeText?: Field;
  readonly lang?: Field;
  readonly permalink?: Field;
  /** Elements with `href`, besides the links inside the text. */
  readonly links?: readonly Selector[];
}

export interface Surface {
  readonly id: string;
  /** Tested on path, query and fragment; absent: every page of the site. */
  readonly path?: RegExp;
  /** Ordered: the first alternative that the page has is used, a later one means `degraded`. */
  readonly roots: readonly Selector[];
  /** A root counts only when it holds this. */
  readonly has?: Selector;
  /** A root counts only in the quoted part of a post: behind the nth mark (from 1) in the nearest holder around it. */
  readonly behind?: { readonly holder: Selector; readonly mark: Selector; readonly nth: number };
  /** A root that matches one of these, or lies inside one, is no post of this surface. */
  readonly exclude?: readonly Selector[];
  /** As long as the page holds this, nothing is read here: it shows a private conversation. */
  readonly unlessPage?: Selector;
  /** Inside a post: subtrees that belong to another one (a quoted post, a comment). */
  readonly nested?: readonly Selector[];
  /** A post that holds one of these passes another one on: that it has no words of its own is no sign of breakage. */
  readonly sharesIf?: readonly Selector[];
  /** From the nth match on (counted from 1) the rest of the root belongs to a quoted post. */
  readonly quoteFrom?: { readonly mark: Selector; readonly nth: number };
  /** Ways to the post's id on its site, in order; none gives one: a fingerprint of account and text. */
  readonly ids: readonly Field[];
  readonly fields: Fields;
  /** Where in the post a badge can be seen, if not as the root's last child: a custom element shows only the
   * children that its slots take. The first that the post has is used. */
  readonly badgeIn?: readonly Selector[];
  /** Builds the permalink where the page has none; `{id}` is the id as found. */
  readonly permalink?: string;
  /** Query parameters that are part of a permalink; all others are dropped. */
  readonly keepParams?: readonly string[];
  /** Any of these inside the post: its text is cut. */
  readonly truncatedIf?: readonly Selector[];
  /** Read only when the user asks (and by read-page), never by itself. */
  readonly onRequest?: true;
  /** False: posts of this surface have no address of their own, so a lack of them is no sign of breakage. */
  readonly hasPermalinks: boolean;
}

/** Last word of a site on a post, where data cannot say it. Gives the fields to replace. */
export type Hook = (found: FoundPost, root: Element, page: URL) => Partial<FoundPost>;

/** What the engine has read, before it becomes a Post. */
export interface FoundPost {
  readonly id: string | null;
  readonly author: string;
  readonly handle: string | null;
  readonly permalink: string | null;
}

/** A post as the page's own data has it (inline JSON, `og:` descriptions); an empty string: not named there. */
export interface EmbeddedPost {
  readonly surface: string;
  readonly id: string;
  readonly author: string;
  readonly handle: string;
  readonly text: string;
  readonly permalink: string;
  readonly keepParams?: readonly string[];
  /** ISO 8601 with zone, or seconds since 1970. */
  readonly time: string;
  readonly lang?: string;
  readonly links?: readonly string[];
  /** Only a part of the text is there. */
  readonly cut?: boolean;
}

/** A site as data. One folder per site; the engine is the same for all. */
export interface SiteAdapter {
  readonly id: string;
  readonly name: string;
  /** No evidence of today's markup (only C and D selectors): off until the user turns it on, and shown so. */
  readonly unproven?: true;
  /** `<id>-<year>.<month>.<number>`, raised with every change of a selector. */
  readonly version: string;
  /** Match patterns, used for the optional host permission and for the registered script. */
  readonly origins: readonly string[];
  /** Tested on path, query and fragment where several adapters share an origin. */
  readonly path?: RegExp;
  /** Marks the site's software, which also runs on hosts that are not listed; used when the user asks there. */
  readonly markup?: Selector;
  /** The script must run in frames too (the post's body lives in one). */
  readonly allFrames?: true;
  /** In order: a root belongs to the first surface that it fits. */
  readonly surfaces: readonly Surface[];
  /** Custom elements in whose open shadow roots posts stand (open-trees.ts). Absent: where the page itself shows no
   * post, those of all are looked into. */
  readonly hosts?: readonly Selector[];
  /** Present on every working page of the site; none found although the page has text: `broken`. */
  readonly probes: readonly Selector[];
  /** Where the posts stand: text elsewhere (menus, lists of chats) says nothing about them. Default: the body. */
  readonly content?: Selector;
  /** Present when the site asks to sign in instead of showing posts. */
  readonly loginIf: readonly Selector[];
  /** Present when there is honestly nothing to show. */
  readonly emptyIf: readonly Selector[];
  /** Redirectors of the site: the real address is in the parameter. */
  readonly unwrap?: readonly { readonly host: string; readonly param: string }[];
  /** Links that never are part of an offer (hashtags, the site's own menus). */
  readonly skipLinks?: RegExp;
  readonly hook?: Hook;
  /** Posts out of the page's own data; used by read-page where the page shows none (embedded.ts). */
  readonly embedded?: (document: Document, page: URL) => readonly EmbeddedPost[];
}
