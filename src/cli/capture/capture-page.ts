import { readPage } from '../../sites/read-page.ts';
import { adapterFor } from '../../sites/registry.ts';
import type { SiteAdapter } from '../../sites/types.ts';
import { keptWords } from './kept-words.ts';
import type { Keep } from './redact-document.ts';
import { address, redactDocument, STRUCTURE } from './redact-document.ts';
import { StandIns, wordsOf } from './stand-in.ts';

/** A page without its people. */
export interface Captured {
  readonly url: string;
  readonly html: string;
  /** Words of people that are still in it; nothing may be kept as long as there is one. */
  readonly survivors: readonly string[];
}

/** Shorter words are in every text by chance. */
const TELLING = 5;

/** Redacts a copy of the document; the page itself is not touched. `seed`: see StandIns. */
export function capturePage(page: Document, url: string, seed: string): Captured {
  const adapter = adapterFor(url);
  const keep: Keep = { words: keptWords(adapter), isOwnHost: (host) => isOwn(host, url, adapter) };
  const words = [...peopleWords(page, url)].filter((word) => !keep.words.has(word));
  const copy = page.cloneNode(true) as Document;
  const standIns = new StandIns(seed, words);
  redactDocument(copy, standIns, keep);
  const html = copy.documentElement.outerHTML;
  const left = new Set(wordsOf(html).map((word) => word.toLowerCase()));
  const structure = structureWords(copy);
  return {
    url: address(url, standIns, keep),
    html,
    survivors: words.filter((word) => left.has(word) && !structure.has(word)),
  };
}

/** Words that people wrote: all shown texts, and what the reader took out of attributes. Lower case. */
function peopleWords(page: Document, url: string): Set<string> {
  const { posts } = readPage(page, url);
  const texts = posts.flatMap((post) => [post.text, post.author, post.handle ?? '', post.id ?? '']);
  const words = [page.body?.textContent ?? '', ...texts].flatMap(wordsOf);
  return new Set(words.filter((word) => word.length >= TELLING).map((word) => word.toLowerCase()));
}

/** Words that stand in names of tags, attributes, classes and the like, which no person has written. */
function structureWords(copy: Document): Set<string> {
  const words = new Set<string>();
  for (const element of copy.querySelectorAll('*')) {
    const names = element.getAttributeNames();
    const kept = names.filter((name) => STRUCTURE.test(name)).map((name) => element.getAttribute(name) ?? '');
    for (const text of [element.localName, ...names, ...kept])
      for (const word of wordsOf(text)) words.add(word.toLowerCase());
  }
  for (const script of copy.querySelectorAll('script'))
    for (const key of script.textContent.match(/"[^"]*"(?=:)/g) ?? [])
      for (const word of wordsOf(key)) words.add(word.toLowerCase());
  return words;
}

function isOwn(host: string, url: string, adapter: SiteAdapter | null): boolean {
  if (host === new URL(url).hostname) return true;
  const known = (adapter?.origins ?? []).map((origin) => origin.replace(/^https:\/\/(\*\.)?|\/\*$/g, ''));
  return [...known, ...(adapter?.unwrap ?? []).map((one) => one.host)].includes(host);
}
