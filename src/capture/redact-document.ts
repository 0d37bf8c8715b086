import type { StandIns } from './stand-in.ts';

/** What of a page stays as it is. */
export interface Keep {
  /** Words in attributes and addresses, lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether a host is the site's own (or its redirector). */
  readonly isOwnHost: (host: string) => boolean;
  /** Finds the accounts of the page; some sites put them even into attributes that are structure. */
  readonly accounts: RegExp | null;
}

/** Elements that hold nothing that a reader needs. */
const DROPPED =
  'script:not([type*="json"]), style, link, noscript, template, iframe, object, embed, source, track, input, textarea, meta:not([charset]):not([property^="og:"]):not([name="description"]), base';
/** Attributes whose values are structure, never words of people. */
export const STRUCTURE =
  /^(?:class|role|dir|lang|type|slot|tabindex|hidden|rel|itemprop|itemscope|itemtype|property|charset|hreflang|post-language|colspan|rowspan|width|height|aria-(?:hidden|level|expanded|selected|posinset|setsize|haspopup|live|modal)|data-(?:testid|test-id|automation|e2e|qa))$/;
const ADDRESS = /^(?:href|cite|data-(?:href|url|permalink|link)|permalink|content-href)$/;
const DATE = /^(?:\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)$/;
const UNIX = /^1[5-9]\d{8}(?:\d{3})?$/;
const FIRST_DAY = Date.UTC(2026, 9, 1, 9);

/**
 * Replaces everything in a document and its shadow trees that comes from people, in place: texts, names, numbers,
 * addresses, times, pictures. What is left are elements, their order, and the attributes that selectors look at.
 */
export function redactDocument(
  document: Document,
  trees: readonly DocumentFragment[],
  standIns: StandIns,
  keep: Keep,
): void {
  let times = 0;
  const nextTime = () => {
    times += 1;
    return FIRST_DAY + times * 60_000;
  };
  for (const tree of [document, ...trees])
    redactTree(tree, document.createTreeWalker(tree, 0x1 | 0x4 | 0x80), standIns, keep, nextTime);
}

function redactTree(
  tree: ParentNode,
  walker: TreeWalker,
  standIns: StandIns,
  keep: Keep,
  nextTime: () => number,
): void {
  for (const element of tree.querySelectorAll(DROPPED)) element.remove();
  const comments: Comment[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 8) comments.push(node as Comment);
    else if (node.nodeType === 3) node.nodeValue = textOf(node, standIns, keep);
    else redactAttributes(node as Element, standIns, keep, nextTime);
  }
  for (const comment of comments) comment.remove();
}

function textOf(node: Node, standIns: StandIns, keep: Keep): string {
  const text = node.nodeValue ?? '';
  if (node.parentElement?.localName !== 'script') return standIns.text(text);
  try {
    return JSON.stringify(redactJson(JSON.parse(text), standIns, keep));
  } catch {
    // Not JSON after all; nothing can be told apart in it.
    return '';
  }
}

/** Descriptions hold markup, which is no word of anybody. */
function redactString(value: string, standIns: StandIns, keep: Keep): string {
  if (/^https?:/.test(value)) return address(value, standIns, keep);
  if (DATE.test(value)) return new Date(FIRST_DAY).toISOString().slice(0, value.length > 10 ? 24 : 10);
  return value
    .split(/(<\/?[a-z][^>]*>|&lt;\/?[a-z][a-z0-9]*(?: \/)?&gt;|&#?[a-z0-9]+;)/i)
    .map((part, at) =>
      at % 2 === 0 ? standIns.text(part) : part.replace(/^(<\/?[a-z0-9]+)\s[^>]*>$/i, '$1>'),
    )
    .join('');
}

/** Keys stay, since readers look for them; every text and every long number is replaced. */
function redactJson(value: unknown, standIns: StandIns, keep: Keep): unknown {
  if (typeof value === 'string') return redactString(value, standIns, keep);
  if (typeof value === 'number')
    return Math.abs(value) > 999 ? Number(standIns.word(`${Math.trunc(value)}`)) : value;
  if (Array.isArray(value)) return value.map((one) => redactJson(one, standIns, keep));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      /^(?:@type|@context|__typename)$/.test(key) ? one : redactJson(one, standIns, keep),
    ]),
  );
}

/** Part of the structure: it says which children the slot takes. */
export function isSlotName(element: Element, name: string): boolean {
  return element.localName === 'slot' && name === 'name';
}

function redactAttributes(element: Element, standIns: StandIns, keep: Keep, nextTime: () => number): void {
  // By name: the list of attributes changes while they are replaced.
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (isSlotName(element, name)) continue;
    const kept = attribute(name, value, standIns, keep, nextTime);
    if (kept === null) element.removeAttribute(name);
    else if (kept !== value) element.setAttribute(name, kept);
  }
}

function attribute(
  name: string,
  value: string,
  standIns: StandIns,
  keep: Keep,
  nextTime: () => number,
): string | null {
  if (STRUCTURE.test(name) || value === '')
    return keep.accounts === null
      ? value
      : value.replace(keep.accounts, (account) => standIns.text(account, keep.words));
  if (/^on|^(?:srcset|integrity|nonce|poster|ping|action|value|xlink:href)$/.test(name)) return null;
  if (name === 'src') return 'data:,';
  if (name === 'style') return styleOf(value);
  if (ADDRESS.test(name) || /^https?:\/\//.test(value)) return address(value, standIns, keep);
  if (DATE.test(value)) return new Date(nextTime()).toISOString();
  if (UNIX.test(value)) return `${nextTime() / (value.length > 10 ? 1 : 1_000)}`;
  return standIns.text(value, keep.words);
}

/** Only what decides whether a text is seen, and that there is a picture. */
function styleOf(style: string): string | null {
  const kept = style
    .split(';')
    .map((one) => one.trim())
    .filter((one) => /^(?:display|white-space|visibility|background-image)\s*:/.test(one))
    .map((one) => one.replace(/url\([^)]*\)?/, 'url("data:,")'));
  return kept.length > 0 ? kept.join('; ') : null;
}

/** An address of the same shape: own hosts and known words stay, other hosts become example ones. */
export function address(value: string, standIns: StandIns, keep: Keep): string {
  const relative = !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value);
  if (!URL.canParse(value, 'https://relative.example/')) return standIns.text(value, keep.words);
  const url = new URL(value, 'https://relative.example/');
  if (!/^https?:$/.test(url.protocol))
    return `${url.protocol}${standIns.text(url.href.slice(url.protocol.length))}`;
  const part = (text: string) => standIns.text(decoded(text), keep.words);
  const path = url.pathname
    .split('/')
    .map((segment) => encodeURIComponent(part(segment)).replaceAll('%40', '@'));
  const query = [...url.searchParams].map(([name, one]) => [
    part(name),
    /^https?:/.test(one) ? address(one, standIns, keep) : part(one),
  ]);
  const search = query.length > 0 ? `?${new URLSearchParams(query).toString()}` : '';
  const rest = `${path.join('/')}${search}${url.hash === '' ? '' : `#${part(url.hash.slice(1))}`}`;
  if (relative) return value.startsWith('/') ? rest : rest.slice(1);
  const host = keep.isOwnHost(url.hostname) ? url.host : `${standIns.word('host')}.example.com`;
  return `${url.protocol}//${host}${rest}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
