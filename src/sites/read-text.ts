import * as kinds from './element-kinds.ts';
import { flowingText } from './flowing-text.ts';
import { hostOf, shownIn } from './open-roots.ts';
import type { TextRead, TextRule } from './text-rule.ts';
import { ODD_SPACE, withoutEnds } from './white-space.ts';

const BLOCK = 1;
const PARAGRAPH = 2;
const BREAK = 3;
const IMAGE = 4;
const NOT_SEEN = 5;
const CELL = 6;
const LINK = 7;

/** What an element means for the text around it, by local name; any other is a part of a line. */
const KINDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [BLOCK, kinds.BLOCKS],
      [PARAGRAPH, kinds.PARAGRAPHS],
      [BREAK, kinds.BREAKS],
      [IMAGE, kinds.IMAGES],
      [NOT_SEEN, kinds.UNSEEN],
      [CELL, kinds.CELLS],
      [LINK, kinds.LINKS],
    ] as const
  ).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
);
const ELEMENT = 1;
const TEXT = 3;
/** No post has as many nodes. A form whose fields are named `nextSibling` sends a walk in circles. */
const MAX_NODES = 100_000;

/**
 * Walks the text nodes of `root` (no clone: cloning costs sixty times as much): `<br>` and block borders become
 * line breaks, an image its alternative text (emoji), dropped and unseen subtrees nothing. The page is only
 * read. `cut` says that `max` was reached. The walk is a loop, so the depth of hostile markup does not matter.
 */
export function readText(root: Element, rule: TextRule): TextRead {
  const flowing = flowingText(root, rule);
  if (flowing !== null) return flowing;
  const page = new Lines(root, rule);
  let node: Node | null = root;
  let left = MAX_NODES;
  while (node !== null && !page.full && left > 0) {
    left -= 1;
    const type: number = node.nodeType;
    if (type === TEXT) page.text(node);
    const inside: Node | null = type === ELEMENT ? page.enter(node as Element, node === root) : null;
    node = inside ?? (node === root ? null : node.nextSibling) ?? climb(node, root, page);
  }
  const cut = page.full || left === 0;
  return { text: page.done(), cut, linked: page.linked || cut };
}

/** The next node after all that is in `from`'s parent, inside `root`, leaving elements on the way; null at the end. */
function climb(from: Node, root: Element, page: Lines): Node | null {
  let node: Node = from;
  for (let climbed = 0; node !== root && climbed < MAX_NODES; climbed += 1) {
    const { parentNode } = node;
    // A shadow tree has no parent: its element was entered, and is left, like any other.
    const above: Node | null = parentNode ?? hostOf(node);
    if (above === null) return null;
    if (parentNode !== null) page.leave();
    node = above;
    const { nextSibling } = node;
    if (node !== root && nextSibling !== null) return nextSibling;
  }
  return null;
}

/** False only where nothing in `root` matches. A form's field can stand in for the method, so it may fail. */
function mayHold(root: Element, css: string): boolean {
  try {
    return root.querySelector(css) !== null;
  } catch {
    return true;
  }
}

const skipped = new Map<string, Map<string, string>>();

/** Selector of all that is left out for another reason than its name. Asked for with every text, so remembered. */
function skippedCss({ drop, foreign = '' }: TextRule): string {
  const known = skipped.get(drop)?.get(foreign);
  if (known !== undefined) return known;
  const css = ['[hidden]', drop, foreign].filter((one) => one !== '').join(', ');
  skipped.set(drop, (skipped.get(drop) ?? new Map<string, string>()).set(foreign, css));
  return css;
}

/** Puts text and line breaks together the way a browser lays them out. */
class Lines {
  /** More than may be read was found. */
  full = false;
  /** A link was passed, or something that may hold one was left out. */
  linked = false;
  readonly #max: number;
  /** What is left out; empty where nothing in the root is, which one look tells for all of its elements. */
  readonly #skip: string;
  #out = '';
  /** Line breaks that stand, whatever follows. */
  #breaks = 0;
  /** A `<br>` whose line may be empty: right before a block border it adds no line of its own. */
  #lastBreak = 0;
  /** Line breaks that the border of a block asks for; several borders at one place do not add up. */
  #borderLines = 0;
  #space = false;
  readonly #rule: TextRule;
  readonly #borders: boolean;
  /** Kinds of the elements that were entered and not left yet. */
  readonly #open: (number | undefined)[] = [];

  constructor(root: Element, rule: TextRule) {
    const skip = skippedCss(rule);
    this.#max = rule.max;
    this.#rule = rule;
    this.#borders = rule.inline !== true;
    this.#skip = mayHold(root, skip) ? skip : '';
  }

  /** At the start, or after white space: another space would not be seen. */
  get #atGap(): boolean {
    const last = this.#out.at(-1);
    return last === undefined || last === ' ' || last === '\n';
  }

  /** Takes note of an element; gives the first node to read inside, null where there is none. */
  enter(element: Element, isRoot: boolean): Node | null {
    const drawn = this.#drawn(element);
    const kind = drawn === null ? KINDS.get(element.localName) : undefined;
    if (!isRoot && (kind === NOT_SEEN || (this.#skip !== '' && element.matches(this.#skip)))) {
      // Where something is left out, the text around it breaks all the same.
      this.#border(kind);
      this.linked = true;
      return null;
    }
    if (drawn !== null && drawn !== '') {
      this.#add(drawn, false);
      return null;
    }
    if (kind === BREAK) this.#lineBreak();
    else if (kind === IMAGE) this.#add(element.getAttribute('alt') ?? '', false);
    else if (kind === LINK) this.linked = true;
    else this.#border(kind);
    const inside = kind === undefined ? shownIn(element).firstChild : element.firstChild;
    if (inside === null) this.#border(kind);
    else this.#open.push(kind);
    return inside;
  }

  /** What a drawn sign stands for, empty where its markup does not say; null for any other element. */
  #drawn(element: Element): string | null {
    const { sign } = this.#rule;
    if (sign === undefined || !element.matches(sign.sel.css)) return null;
    return element.getAttribute(sign.attr) ?? '';
  }

  leave(): void {
    this.#border(this.#open.pop());
  }

  text(node: Node): void {
    const raw = node.nodeValue ?? '';
    this.#add(raw, this.#rule.pre || (ODD_SPACE.test(raw) && isPreformatted(node)));
  }

  #lineBreak(): void {
    this.#breaks += this.#borderLines + this.#lastBreak;
    this.#borderLines = 0;
    this.#lastBreak = 1;
  }

  #border(kind: number | undefined): void {
    // Cells of a row stand apart.
    if (kind === CELL) this.#space = true;
    if (kind === undefined || kind > PARAGRAPH || !this.#borders) return;
    this.#lastBreak = 0;
    this.#borderLines = Math.max(this.#borderLines, kind === PARAGRAPH ? 2 : 1);
  }

  #add(raw: string, pre: boolean): void {
    // One unit more than allowed is enough to know that it was too long.
    const part = raw.length > this.#max ? raw.slice(0, this.#max + 1) : raw;
    const text = pre ? unixLines(part) : collapsed(part);
    if (text === '') return;
    if (text === ' ' && !pre) {
      this.#space = true;
      return;
    }
    let lines = this.#breaks + this.#lastBreak + this.#borderLines;
    // A preserved line break right before a block is the end of its line, like a `<br>` there.
    if (this.#borderLines > 0 && this.#out.endsWith('\n')) lines -= 1;
    if (lines > 0 && this.#out !== '') this.#out += '\n'.repeat(Math.min(lines, 3));
    else if (this.#space && !this.#atGap) this.#out += ' ';
    this.#breaks = 0;
    this.#lastBreak = 0;
    this.#borderLines = 0;
    this.#space = false;
    this.#out += !pre && this.#atGap && text.startsWith(' ') ? text.slice(1) : text;
    this.full = this.#out.length > this.#max;
  }

  done(): string {
    const text = withoutEnds(this.#out);
    return text.length > this.#max ? wholeCharacters(text.slice(0, this.#max)) : text;
  }
}

function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function collapsed(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(/[ \t\r\n\f]+/g, ' ') : text;
}

function isPreformatted(text: Node): boolean {
  return text.parentElement?.closest('pre') != null;
}

/** Without the half of a surrogate pair that a cut left at the end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
