import type { Post } from '../contracts/post.ts';
import { MAX_TEXT } from '../contracts/post.ts';
import { textHash } from '../util/hash.ts';
import { fingerprint } from './fingerprint.ts';
import { isoTime } from './iso-time.ts';
import { outgoingLinks, permalinkOf } from './links.ts';
import { oneLine } from './one-line.ts';
import type { Ownership } from './ownership.ts';
import { ownershipOf } from './ownership.ts';
import type { Found, FoundText } from './read-field.ts';
import { readField, readPart } from './read-field.ts';
import { readText } from './read-text.ts';
import { anyOf } from './selectors.ts';
import type { SiteAdapter, Surface } from './types.ts';

/** Told of each field with the alternative that gave it; null: none did. */
export interface Counts {
  field(name: string, index: number | null): void;
}

const orNull = (text: string) => (text === '' ? null : text);

/**
 * Reads one post out of its root; null while the root holds nothing of a post yet (an empty shell). A post
 * without text (a photo) is a post. `rootCss`: the alternative that found the root. Nothing is changed.
 */
export function readPost(
  root: Element,
  surface: Surface,
  rootCss: string,
  adapter: SiteAdapter,
  page: URL,
  counts: Counts,
): Post | null {
  const mine = ownershipOf(root, surface, rootCss);
  const { fields } = surface;
  const body = readBody(root, surface, mine, counts);
  const author = oneLine(counted('author', readField(root, fields.author, mine), counts)).slice(0, 300);
  const handle = oneLine(counted('handle', readField(root, fields.handle, mine), counts)).slice(0, 300);
  const id = idOf(root, surface, mine);
  const shown = counted('permalink', readField(root, fields.permalink, mine), counts);
  const built = id === null || surface.permalink === undefined ? null : surface.permalink.replace('{id}', id);
  const permalink = permalinkOf(orNull(shown) ?? built, page.href, surface.keepParams ?? []);
  const draft = { id, author, handle: orNull(handle), permalink };
  const known = adapter.hook === undefined ? draft : { ...draft, ...adapter.hook(draft, root, page) };
  if (body.text === '' && known.author === '' && known.id === null && known.permalink === null) return null;
  const { time, timeText } = readTime(root, surface, mine);
  return {
    key: `${adapter.id}:${known.id ?? fingerprint(known.handle ?? known.author, body.text)}`,
    site: adapter.id,
    surface: surface.id,
    id: known.id,
    author: known.author,
    handle: known.handle,
    text: body.text,
    permalink: known.permalink,
    time,
    timeText,
    truncated: body.cut || isCut(root, surface, mine),
    links: linksOf(root, surface, body.links, adapter, mine, page),
    lang: orNull((readField(root, fields.lang, mine)?.value ?? '').slice(0, 35)),
  };
}

function counted(name: string, found: Found | null, counts: Counts): string {
  counts.field(name, found?.index ?? null);
  return found?.value ?? '';
}

function readBody(root: Element, surface: Surface, mine: Ownership, counts: Counts) {
  const parts: FoundText[] = [];
  let room = MAX_TEXT;
  const all = surface.fields.text;
  for (let at = 0; at < all.length; at += 1) {
    const part = all[at];
    const found = room > 0 && part !== undefined ? readPart(root, part, mine, room) : null;
    counts.field(at === 0 ? 'text' : `text${at + 1}`, found?.index ?? null);
    if (found === null) continue;
    parts.push(found);
    room -= found.value.length + 1;
  }
  const [first] = parts;
  // Nearly every post has one part.
  if (first === undefined) return { text: '', cut: false, links: [] };
  if (parts.length === 1) return { text: first.value.slice(0, MAX_TEXT), cut: first.cut, links: first.links };
  const text = parts.map((part) => part.value).join('\n');
  return {
    text: text.slice(0, MAX_TEXT),
    cut: parts.some((part) => part.cut) || room < -1,
    links: parts.flatMap((part) => part.links),
  };
}

function idOf(root: Element, surface: Surface, mine: Ownership): string | null {
  for (const way of surface.ids) {
    const found = readField(root, way, mine);
    if (found !== null) return found.value.length > 200 ? textHash(found.value) : found.value;
  }
  return null;
}

function readTime(root: Element, surface: Surface, mine: Ownership): Pick<Post, 'time' | 'timeText'> {
  const { time, timeText } = surface.fields;
  const found = readField(root, time, mine);
  const shown =
    timeText === undefined ? shownTime(found, root) : (readField(root, timeText, mine)?.value ?? '');
  return {
    time: found === null ? null : isoTime(found.value, time?.unix === true),
    timeText: orNull(oneLine(shown).slice(0, 120)),
  };
}

/** What stands in the element whose attribute gave the time. */
function shownTime(found: Found | null, root: Element): string {
  return found === null || found.element === root
    ? ''
    : readText(found.element, { drop: '', pre: false, max: 120 }).text;
}

function isCut(root: Element, surface: Surface, mine: Ownership): boolean {
  const css = anyOf(surface.truncatedIf);
  if (css === '' || mine.plain) return false;
  return mine.all(css).some((element) => mine.owns(element, false));
}

function linksOf(
  root: Element,
  surface: Surface,
  inText: readonly Element[],
  adapter: SiteAdapter,
  mine: Ownership,
  page: URL,
): string[] {
  const css = anyOf(surface.fields.links);
  const links: Element[] = [];
  for (const element of inText) if (mine.owns(element, true)) links.push(element);
  if (css !== '' && !mine.plain)
    for (const element of mine.all(css)) if (mine.owns(element, false)) links.push(element);
  return links.length === 0 ? [] : outgoingLinks(links, page.href, adapter);
}
