import { readText } from '../read-text.ts';

const THREAD =
  'h1.p-title-value, .topic-title, h2.topic-title, [data-topic-id] .fancy-title, .ipsType_pageTitle, .titleBar h1';

const lineOf = (element: Element) =>
  readText(element, {
    drop: 'button, [class*="label" i], [class*="badge" i]',
    pre: false,
    max: 300,
  }).text.replace(/\s+/g, ' ');

/** The heading over the page's one piece of writing or its thread; empty where it has none. */
export function titleOf(document: Document): string {
  const heading =
    document.querySelector(THREAD) ?? document.querySelector('article h1, main h1') ?? onlyHeading(document);
  if (heading !== null) return lineOf(heading);
  return document.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim() ?? '';
}

/** Several of them are headings of sections. */
function onlyHeading(document: Document): Element | null {
  const all = document.querySelectorAll('h1');
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** `title` on a line of its own before a text that does not begin with it. */
export function titled(title: string, text: string): string {
  const letters = (line: string) => line.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  if (title === '' || letters(text).startsWith(letters(title))) return text;
  return `${title}\n${text}`;
}
