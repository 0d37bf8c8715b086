import { MAX_TEXT } from '../../contracts/post.ts';
import { readText } from '../read-text.ts';
import type { Item } from './json-ld.ts';

/** Properties whose line breaks and paragraphs matter. */
const RICH = new Set([
  'description',
  'articleBody',
  'text',
  'responsibilities',
  'qualifications',
  'skills',
  'commentText',
]);
const ADDRESSES = new Set(['url', 'mainEntityOfPage', 'discussionUrl']);
const MAX_ITEMS = 500;
const MAX_DEPTH = 6;

/** Items that the page marks up with `itemscope`, in the same form as those of JSON-LD; outermost ones only. */
export function microdataItems(document: Document, types: readonly string[]): Item[] {
  const found: Item[] = [];
  for (const scope of document.querySelectorAll('[itemscope][itemtype]')) {
    if (found.length >= MAX_ITEMS) break;
    if (!types.includes(typeOf(scope)) || scope.parentElement?.closest(scopesOf(types)) != null) continue;
    found.push(itemOf(scope, 0));
  }
  return found;
}

function scopesOf(types: readonly string[]): string {
  return types.map((type) => `[itemscope][itemtype$="/${type}"]`).join(', ');
}

function typeOf(scope: Element): string {
  return /[^/#]*$/.exec(scope.getAttribute('itemtype')?.trim() ?? '')?.[0] ?? '';
}

function itemOf(scope: Element, depth: number): Item {
  const values = new Map<string, unknown[]>([['@type', [typeOf(scope)]]]);
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    for (const key of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (key === '' || key === '__proto__') continue;
      values.set(key, [...(values.get(key) ?? []), valueOf(element, key, depth)]);
    }
  }
  return Object.fromEntries([...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all]));
}

function valueOf(element: Element, key: string, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return depth < MAX_DEPTH ? itemOf(element, depth + 1) : '';
  const written = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (written !== null && written.trim() !== '') return written;
  if (ADDRESSES.has(key)) return element.getAttribute('href') ?? element.textContent.trim();
  const text = readText(element, { drop: '', pre: false, max: MAX_TEXT + 1 }).text;
  return RICH.has(key) ? text : text.replace(/\s+/g, ' ');
}
