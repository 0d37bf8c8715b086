import { lenientJson } from './lenient-json.ts';

/** Data about the page, as search engines want it: https://schema.org, in `<script type="application/ld+json">`. */
export type Item = Readonly<Record<string, unknown>>;

const MAX_SCRIPT = 1_000_000;
const MAX_ITEMS = 500;
const MAX_DEPTH = 8;

/** All items of the given types, wherever they stand: alone, in a list, in `@graph`, inside another item. */
export function itemsOf(document: Document, types: readonly string[]): Item[] {
  const found = new Set<Item>();
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent;
    if (source.length > MAX_SCRIPT) continue;
    const data = lenientJson(source);
    const named = new Map<string, Item>();
    name(data, named, 0);
    collect(data, types, named, found, 0);
  }
  return [...found];
}

/** The type or types of an item, without the address of the vocabulary. */
export function typesOf(item: Item): string[] {
  const types = item['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

/** The text of a property: itself, or its `name`; empty when it has none. */
export function textAt(item: Item, ...names: readonly string[]): string {
  for (const key of names) {
    const value = Array.isArray(item[key]) ? item[key][0] : item[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (isItem(value) && typeof value['name'] === 'string') return value['name'].trim();
  }
  return '';
}

/** The item or items in a property. */
export function itemsAt(item: Item, key: string): Item[] {
  const value = item[key];
  return (Array.isArray(value) ? value : [value]).filter(isItem);
}

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Remembers the items that others refer to by their `@id`. */
function name(value: unknown, named: Map<string, Item>, depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (isItem(value)) {
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1 && !named.has(id)) named.set(id, value);
  }
  for (const inner of Object.values(value)) name(inner, named, depth + 1);
}

function collect(
  value: unknown,
  types: readonly string[],
  named: ReadonlyMap<string, Item>,
  found: Set<Item>,
  depth: number,
): void {
  if (depth > MAX_DEPTH || found.size >= MAX_ITEMS) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, types, named, found, depth + 1);
    return;
  }
  if (!isItem(value)) return;
  if (typesOf(value).some((type) => types.includes(type))) found.add(withReferences(value, named));
  else for (const inner of Object.values(value)) collect(inner, types, named, found, depth + 1);
}

/** The item with `{"@id": …}` in its properties replaced by what is meant. */
function withReferences(item: Item, named: ReadonlyMap<string, Item>): Item {
  if (named.size === 0) return item;
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    if (!isItem(value)) return value;
    const id = value['@id'];
    return typeof id === 'string' && Object.keys(value).length === 1 ? (named.get(id) ?? value) : value;
  };
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, whole(value)]));
}
