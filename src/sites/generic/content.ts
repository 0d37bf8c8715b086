import { shownIn } from '../open-roots.ts';
import type { ProseMap } from './prose.ts';
import { proseAt } from './prose.ts';

/** A name, a date, a count beside the text are shorter than this. */
const SHORT = 40;
const LINE = /^(?:P|LI|UL|OL|PRE|BLOCKQUOTE|SPAN|B|STRONG|EM|I|FONT|BR|TD|TR|TBODY|H[1-6])$/i;
const TEXT = /^(?:P|LI|UL|OL|PRE|BLOCKQUOTE)$/i;

/** The part of a block that holds what its author wrote: without the lines that say who, when and how many. */
export function contentOf(block: Element, map: ProseMap): Element {
  const { plain, linked } = proseAt(map, block);
  // A card that is one link as a whole: what is in the link is the text.
  const says = plain >= linked ? plainOf(map) : allOf(map);
  let here = block;
  for (let next = inside(here, map, says); next !== null; next = inside(here, map, says)) here = next;
  return here;
}

type Measure = (element: Element) => number;

const plainOf =
  (map: ProseMap): Measure =>
  (element) =>
    proseAt(map, element).plain;
const allOf =
  (map: ProseMap): Measure =>
  (element) =>
    proseAt(map, element).plain + proseAt(map, element).linked;

function inside(here: Element, map: ProseMap, says: Measure): Element | null {
  const whole = says(here);
  const parts = [...shownIn(here).children].filter((child) => map.has(child));
  const most = parts.reduce<Element | null>(
    (top, part) => (top === null || says(part) > says(top) ? part : top),
    null,
  );
  if (most === null || LINE.test(most.tagName) || says(most) === 0) return null;
  if (says(most) >= whole * 0.85) return most;
  if (says(most) < whole * 0.5) return null;
  const others = parts.filter((part) => part !== most);
  const loose = whole - says(most) - others.reduce((sum, part) => sum + says(part), 0);
  const asides = others.every(
    (part) =>
      isHeading(part) ||
      (says(part) < SHORT && !TEXT.test(part.tagName) && (says(part) === 0 || !isAlike(part, most))),
  );
  return loose < SHORT / 2 && asides ? most : null;
}

function isHeading(element: Element): boolean {
  return (
    /^H[1-6]$/i.test(element.tagName) || /title|heading|headline/i.test(element.getAttribute('class') ?? '')
  );
}

/** Lines of a text are often elements of the same form; what stands beside a text looks different. */
function isAlike(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && one.getAttribute('class') === other.getAttribute('class');
}
