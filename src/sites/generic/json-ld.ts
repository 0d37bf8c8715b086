/** Data about the page, as search engines want it: https://schema.org, in `<script type="application/ld+json">`. */
export type Item = Readonly<Record<string, unknown>>;

const MAX_SCRIPT = 1_000_000;
const MAX_ITEMS = 500;
const MAX_DEPTH = 8;

/** All items of the given types, wherever they stand: alone, in a list, in `@graph`, inside another item. */
export function itemsOf(document: Document, types: readonly string[]): Item[] {
  const found: Item[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent;
    if (source.length <= MAX_SCRIPT) collect(parsed(source), types, found, 0);
  }
  return found;
}

/** The type or types of an item, without the address of the vocabulary. */
export function typesOf(item: Item): string[] {
  const types = item['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** The text of a property: itself, or its `name`; empty when it has none. */
export function textAt(item: Item, ...names: readonly string[]): string {
  for (const name of names) {
    const value = Array.isArray(item[name]) ? item[name][0] : item[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (isItem(value) && typeof value['name'] === 'string') return value['name'].trim();
  }
  return '';
}

/** The item or items in a property. */
export function itemsAt(item: Item, name: string): Item[] {
  const value = item[name];
  return (Array.isArray(value) ? value : [value]).filter(isItem);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Pages write broken JSON too: then there is nothing to read in this script. */
function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function collect(value: unknown, types: readonly string[], found: Item[], depth: number): void {
  if (depth > MAX_DEPTH || found.length >= MAX_ITEMS) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, types, found, depth + 1);
    return;
  }
  if (!isItem(value)) return;
  if (typesOf(value).some((type) => types.includes(type))) found.push(value);
  else for (const inner of Object.values(value)) collect(inner, types, found, depth + 1);
}
