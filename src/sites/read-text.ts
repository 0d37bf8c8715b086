/** How to read the text of an element as a person sees it. */
export interface TextRule {
  /** Subtrees matching this are left out; empty: none. */
  readonly drop: string;
  /** Keep the white space of text nodes (the site's style is `white-space: pre-wrap`). */
  readonly pre: boolean;
  /** The site lays out what looks like blocks in one line; only `<br>` and text break lines. */
  readonly inline?: boolean;
  /** Stop after so many UTF-16 units. */
  readonly max: number;
  /** False: the element and what is in it belongs to something else (a quoted post). */
  readonly own?: (element: Element) => boolean;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT VIDEO AUDIO CANVAS SELECT TEXTAREA'.split(' '),
);
const ELEMENT = 1;
const TEXT = 3;

/**
 * Walks the text nodes of `root` (no clone: cloning costs sixty times as much): `<br>` and block borders become
 * line breaks, an image its alternative text (emoji), dropped and unseen subtrees nothing. The page is only
 * read. `cut` says that `max` was reached. The walk is a loop, so the depth of hostile markup does not matter.
 */
export function readText(root: Element, rule: TextRule): { text: string; cut: boolean } {
  const page = new Lines(rule.max);
  let node: Node | null = root;
  while (node !== null && !page.full) {
    if (node.nodeType === TEXT) page.text(node.nodeValue ?? '', rule.pre || isPreformatted(node));
    const inside: Node | null = node.nodeType === ELEMENT ? enter(node as Element, root, rule, page) : null;
    node = inside ?? leave(node, root, rule, page);
  }
  return { text: page.done(), cut: page.full };
}

/** Marks the start of an element; gives the first node to read inside, null when there is none. */
function enter(element: Element, root: Element, rule: TextRule, page: Lines): Node | null {
  const tag = element.tagName.toUpperCase();
  if (element !== root && unseen(element, tag, rule)) return null;
  if (tag === 'BR') page.lineBreak();
  if (tag === 'IMG') page.text(element.getAttribute('alt') ?? '', false);
  if (rule.inline !== true && BLOCKS.has(tag)) page.border(tag === 'P' ? 2 : 1);
  return element.firstChild;
}

function isPreformatted(text: Node): boolean {
  return text.parentElement !== null && text.parentElement.closest('pre') !== null;
}

function unseen(element: Element, tag: string, rule: TextRule): boolean {
  if (UNSEEN.has(tag) || element.hasAttribute('hidden')) return true;
  if (rule.drop !== '' && element.matches(rule.drop)) return true;
  return rule.own !== undefined && !rule.own(element);
}

/** Climbs to the next node in document order inside `root`, closing blocks on the way; null at the end. */
function leave(from: Node, root: Element, rule: TextRule, page: Lines): Node | null {
  let node: Node = from;
  while (true) {
    const tag = node.nodeType === ELEMENT ? (node as Element).tagName.toUpperCase() : '';
    if (rule.inline !== true && BLOCKS.has(tag)) page.border(tag === 'P' ? 2 : 1);
    if (node === root) return null;
    if (node.nextSibling !== null) return node.nextSibling;
    if (node.parentNode === null) return null;
    node = node.parentNode;
  }
}

/** Puts text and line breaks together the way a browser lays them out. */
class Lines {
  readonly #max: number;
  #out = '';
  /** Line breaks that stand, whatever follows. */
  #breaks = 0;
  /** A `<br>` whose line may be empty: right before a block border it adds no line of its own. */
  #lastBreak = 0;
  /** Line breaks that the border of a block asks for; several borders at one place do not add up. */
  #border = 0;
  #space = false;

  constructor(max: number) {
    this.#max = max;
  }

  get full(): boolean {
    return this.#out.length > this.#max;
  }

  /** At the start, or after white space: another space would not be seen. */
  get #atGap(): boolean {
    const last = this.#out.at(-1);
    return last === undefined || last === ' ' || last === '\n';
  }

  lineBreak(): void {
    this.#breaks += this.#border + this.#lastBreak;
    this.#border = 0;
    this.#lastBreak = 1;
  }

  border(lines: number): void {
    this.#lastBreak = 0;
    this.#border = Math.max(this.#border, lines);
  }

  /** `pre`: white space counts as it stands. */
  text(raw: string, pre: boolean): void {
    // One unit more than allowed is enough to know that it was too long.
    const part = raw.length > this.#max ? raw.slice(0, this.#max + 1) : raw;
    const text = pre ? part.replace(/\r\n?/g, '\n') : part.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '') return;
    if (text === ' ' && !pre) {
      this.#space = true;
      return;
    }
    const lines = this.#breaks + this.#lastBreak + this.#border;
    if (lines > 0 && this.#out !== '') this.#out += '\n'.repeat(Math.min(lines, 3));
    else if (this.#space && !this.#atGap) this.#out += ' ';
    this.#breaks = 0;
    this.#lastBreak = 0;
    this.#border = 0;
    this.#space = false;
    this.#out += this.#atGap && !pre ? text.replace(/^ /, '') : text;
  }

  done(): string {
    const text = this.#out.replace(/(?<![ \t])[ \t]+\n/g, '\n').trim();
    return text.length > this.#max ? wholeCharacters(text.slice(0, this.#max)) : text;
  }
}

/** Without the half of a surrogate pair that a cut left at the end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
