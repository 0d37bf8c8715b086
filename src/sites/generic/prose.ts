import { isFurniture } from './furniture.ts';
import { shownIn } from '../open-roots.ts';
import { weightOf } from './letters.ts';

/** What an element says, in letters (letters.ts): outside of links, and inside. */
export interface Prose {
  plain: number;
  linked: number;
}

export type ProseMap = ReadonlyMap<Element, Readonly<Prose>>;

const ELEMENT = 1;
const TEXT = 3;
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT TEXTAREA TIME'.split(' '));
/** A page with more nodes is measured only in part: the user asked for what is in sight. */
const MAX_NODES = 200_000;

/** Measures all elements of `root` that are no furniture nor one of `without`, in one walk without recursion. */
export function measureProse(root: Element, without: ReadonlySet<Element> = new Set()): ProseMap {
  const map = new Map<Element, Prose>();
  const path: { element: Element; prose: Prose; linked: boolean; next: Node | null }[] = [];
  const enter = (element: Element, linked: boolean) => {
    const prose = { plain: 0, linked: 0 };
    map.set(element, prose);
    path.push({ element, prose, linked, next: shownIn(element).firstChild });
  };
  enter(root, false);
  for (let seen = 0; path.length > 0 && seen < MAX_NODES; seen += 1) {
    const here = path.at(-1);
    if (here === undefined) break;
    const node = here.next;
    if (node === null) {
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) {
        above.prose.plain += here.prose.plain;
        above.prose.linked += here.prose.linked;
      }
      continue;
    }
    here.next = node.nextSibling;
    if (node.nodeType === TEXT) {
      const weight = weightOf((node.nodeValue ?? '').slice(0, 20_000));
      if (here.linked) here.prose.linked += weight;
      else here.prose.plain += weight;
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (!SILENT.has(tag) && !without.has(element) && !isFurniture(element))
        enter(element, here.linked || tag === 'A');
    }
  }
  return map;
}

export function proseAt(map: ProseMap, element: Element): Readonly<Prose> {
  return map.get(element) ?? { plain: 0, linked: 0 };
}

/** Follows the one child that holds nearly all that is said, down to where it is said in several parts. */
export function narrowed(from: Element, map: ProseMap, share: number): Element {
  let here = from;
  while (true) {
    const whole = proseAt(map, here);
    const inner = [...shownIn(here).children].find(
      (child) => map.has(child) && proseAt(map, child).plain >= whole.plain * share && !isLine(child),
    );
    if (inner === undefined || whole.plain === 0) return here;
    here = inner;
  }
}

function isLine(element: Element): boolean {
  return /^(?:P|SPAN|A|B|STRONG|EM|I|FONT|H[1-6]|PRE|LI|TD)$/i.test(element.tagName);
}
