import { elementsOf } from './elements-of.ts';
import type { Ownership } from './ownership.ts';
import { oneLine } from './one-line.ts';
import { readText } from './read-text.ts';
import { anyOf } from './selectors.ts';
import type { Field, TextPart } from './types.ts';

/** A value with the alternative that gave it, for the health counts. */
export interface Found {
  readonly value: string;
  readonly index: number;
  readonly element: Element;
}

const NONE: readonly Element[] = [];
const MAX_TEXT_VALUE = 600;
const MAX_ATTRIBUTE = 4_000;

/** Elements for a selector that belong to the post, in document order; `:scope` is the root itself. */
function ownMatches(root: Element, css: string, field: Field, mine: Ownership): readonly Element[] {
  if (css === ':scope') return [root];
  const found = mine.all(css);
  return found.every((element) => counts(element, field, mine))
    ? found
    : found.filter((element) => counts(element, field, mine));
}

function counts(element: Element, field: Field, mine: Ownership): boolean {
  const outside = anyOf(field.outside);
  if (outside !== '' && mine.within(element, outside)) return false;
  return mine.owns(element, field.afterQuote === true);
}

function valueOf(element: Element, field: Field, mine: Ownership): string {
  const holder = field.around === undefined ? element : element.closest(field.around);
  if (holder === null) return '';
  const raw =
    field.attr === undefined
      ? oneLine(
          readText(holder, {
            drop: anyOf(field.drop),
            pre: false,
            max: MAX_TEXT_VALUE,
            foreign: mine.foreign,
          }).text,
        )
      : (holder.getAttribute(field.attr) ?? '').slice(0, MAX_ATTRIBUTE).trim();
  if (field.take === undefined) return raw;
  const taken = field.take.exec(raw);
  if (taken === null) return '';
  for (let group = 1; group < taken.length; group += 1) {
    const value = taken[group];
    if (value !== undefined) return value.trim();
  }
  return '';
}

/** The first non-empty value of a field; null when the post does not have it. */
export function readField(root: Element, field: Field | undefined, mine: Ownership): Found | null {
  if (field === undefined) return null;
  for (let index = 0; index < field.sel.length; index += 1) {
    const css = field.sel[index]?.css ?? '';
    const first = css === ':scope' ? root : mine.first(css);
    if (first === null) continue;
    const value = first === root || counts(first, field, mine) ? valueOf(first, field, mine) : '';
    if (value !== '') return { value, index, element: first };
    if (first === root) continue;
    // The first one is somebody else's, or empty.
    for (const element of mine.all(css)) {
      if (element === first || !counts(element, field, mine)) continue;
      const later = valueOf(element, field, mine);
      if (later !== '') return { value: later, index, element };
    }
  }
  return null;
}

export interface FoundText {
  readonly value: string;
  readonly cut: boolean;
  readonly index: number;
  /** Links inside the text; those of dropped toggles are not part of it. */
  readonly links: readonly Element[];
}

/** The text of one part; null when no alternative gives any. `max` = UTF-16 units. */
export function readPart(root: Element, part: TextPart, mine: Ownership, max: number): FoundText | null {
  for (const [index, selector] of part.sel.entries()) {
    const kept = texts(chosen(root, selector.css, part, mine), part, mine, max);
    const [first] = kept;
    if (first === undefined) continue;
    if (kept.length === 1) return { value: first.text, cut: first.cut, index, links: linksIn(first, part) };
    return {
      value: kept.map((one) => one.text).join('\n'),
      cut: kept.some((one) => one.cut),
      index,
      links: kept.flatMap((one) => linksIn(one, part)),
    };
  }
  return null;
}

interface ElementText {
  readonly element: Element;
  readonly text: string;
  readonly cut: boolean;
  /** False where no link can be in it. */
  readonly linked: boolean;
}

/** What these elements say; those that say nothing are left out. */
function texts(elements: readonly Element[], part: TextPart, mine: Ownership, max: number): ElementText[] {
  const read: ElementText[] = [];
  for (const element of elements) {
    const { text, cut, linked } = textOf(element, part, mine, max);
    if (text !== '') read.push({ element, text, cut, linked });
  }
  return part.pick === 'longest' ? longest(read) : read;
}

function linksIn({ element, linked }: ElementText, part: TextPart): readonly Element[] {
  if (!linked) return NONE;
  const drop = anyOf(part.drop);
  const links = elementsOf(element.querySelectorAll('a[href]'));
  return drop === '' || links.length === 0 ? links : links.filter((link) => link.closest(drop) === null);
}

function textOf(element: Element, part: TextPart, mine: Ownership, max: number) {
  if (part.attr !== undefined) {
    const value = valueOf(element, part, mine);
    return { text: value.slice(0, max), cut: value.length > max, linked: true };
  }
  return readText(element, {
    drop: anyOf(part.drop),
    pre: part.space === 'pre',
    inline: part.inline === true,
    sign: part.sign,
    max,
    foreign: mine.foreign,
  });
}

/** The elements that make up this part of the text. */
function chosen(root: Element, css: string, part: TextPart, mine: Ownership): readonly Element[] {
  const start = css === ':scope' ? root : mine.first(css);
  if (start === null) return [];
  // The rule, and the one case in which the others need not be looked for.
  if (part.pick === undefined || part.pick === 'first')
    if (start === root || counts(start, part, mine)) return [start];
  const found = ownMatches(root, css, part, mine);
  if (part.pick === 'all')
    return found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  if (part.pick === 'longest') return found;
  const first = found[0];
  if (first === undefined) return [];
  return [part.pick === 'innermost' ? (found.findLast((one) => first.contains(one)) ?? first) : first];
}

function longest(read: readonly ElementText[]): ElementText[] {
  let best: ElementText | null = null;
  for (const one of read) if (best === null || one.text.length > best.text.length) best = one;
  return best === null ? [] : [best];
}
