import type { Post } from '../contracts/post.ts';
import { readPage } from '../sites/read-page.ts';
import { adapterFor } from '../sites/registry.ts';
import type { SiteAdapter } from '../sites/types.ts';
import { copyTrees, putBack } from './copy-trees.ts';
import { keptWords } from './kept-words.ts';
import type { Keep } from './redact-document.ts';
import { address, isSlotName, redactDocument, STRUCTURE } from './redact-document.ts';
import { StandIns, wordsOf } from './stand-in.ts';

/** A page without its people. */
export interface Captured {
  readonly url: string;
  readonly html: string;
  /** Words of people that are still in it; nothing may be kept as long as there is one. */
  readonly survivors: readonly string[];
  /** How many posts the page had; the redacted one must give as many. */
  readonly posts: number;
}

/** Shorter words are in every text by chance. */
const TELLING = 5;

/** Redacts a copy of the document, open shadow trees written as declarative ones; the page itself is not touched. `seed`: see StandIns. */
export function capturePage(page: Document, url: string, seed: string): Captured {
  const adapter = adapterFor(url);
  const { posts } = readPage(page, url);
  const kept = keptWords(adapter);
  const accounts = accountsOf(posts, kept);
  const keep: Keep = { words: kept, isOwnHost: (host) => isOwn(host, url, adapter), accounts };
  const copy = page.cloneNode(true) as Document;
  const trees = copyTrees(page, copy);
  const contents = trees.map(({ content }) => content);
  const shown = [page.body?.textContent ?? '', ...contents.map(shownIn)];
  const words = [...peopleWords(shown, posts)].filter((word) => !keep.words.has(word));
  const standIns = new StandIns(seed, words, keep.words);
  redactDocument(copy, contents, standIns, keep);
  const structure = structureWords([copy, ...contents]);
  putBack(trees, copy);
  const html = copy.documentElement.outerHTML;
  const left = new Set(wordsOf(html).map((word) => word.toLowerCase()));
  return {
    url: address(url, standIns, keep),
    html,
    survivors: [
      ...words.filter((word) => left.has(word) && !structure.has(word)),
      ...new Set(accounts === null ? [] : html.match(accounts)),
    ],
    posts: posts.length,
  };
}

/** Components bring their styles along, which no person has written. */
function shownIn(content: DocumentFragment): string {
  for (const style of content.querySelectorAll('style')) style.remove();
  return content.textContent;
}

/** Words that people wrote: all shown texts, and what the reader took out of attributes. Lower case. */
function peopleWords(shown: readonly string[], posts: readonly Post[]): Set<string> {
  const texts = posts.flatMap((post) => [post.text, post.author, post.handle ?? '', post.id ?? '']);
  const words = [...shown, ...texts].flatMap(wordsOf);
  return new Set(words.filter((word) => word.length >= TELLING).map((word) => word.toLowerCase()));
}

/** Finds the handles of the posts as whole words; null: there is none that tells anything. */
function accountsOf(posts: readonly Post[], kept: ReadonlySet<string>): RegExp | null {
  const handles = posts
    .map(({ handle }) => handle ?? '')
    .filter((handle) => handle.length >= TELLING)
    .filter((handle) => wordsOf(handle).some((word) => !kept.has(word.toLowerCase())));
  if (handles.length === 0) return null;
  const any = [...new Set(handles)].map((handle) => handle.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any.join('|')})(?![\\p{L}\\p{N}_])`, 'giv');
}

/** Words that stand in names of tags, attributes, classes and the like, which no person has written. */
function structureWords(trees: readonly ParentNode[]): Set<string> {
  const words = new Set(wordsOf('template shadowrootmode open'));
  for (const element of trees.flatMap((tree) => [...tree.querySelectorAll('*')])) {
    const names = element.getAttributeNames();
    const kept = names
      .filter((name) => STRUCTURE.test(name) || isSlotName(element, name))
      .map((name) => element.getAttribute(name) ?? '');
    for (const text of [element.localName, ...names, ...kept])
      for (const word of wordsOf(text)) words.add(word.toLowerCase());
  }
  for (const script of trees.flatMap((tree) => [...tree.querySelectorAll('script')]))
    for (const key of script.textContent.match(/"[^"]*"(?=:)/g) ?? [])
      for (const word of wordsOf(key)) words.add(word.toLowerCase());
  return words;
}

function isOwn(host: string, url: string, adapter: SiteAdapter | null): boolean {
  if (host === new URL(url).hostname) return true;
  const known = (adapter?.origins ?? []).map((origin) => origin.replace(/^https:\/\/(\*\.)?|\/\*$/g, ''));
  return [...known, ...(adapter?.unwrap ?? []).map((one) => one.host)].includes(host);
}
