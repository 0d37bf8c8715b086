import type { Post } from '../../contracts/post.ts';
import { MAX_TEXT } from '../../contracts/post.ts';
import { fingerprint } from '../fingerprint.ts';
import { isoTime } from '../iso-time.ts';
import { outgoingLinks } from '../links.ts';
import { oneLine } from '../one-line.ts';
import { readText } from '../read-text.ts';
import { canonicalOf } from './canonical.ts';
import { itemsOf, textAt } from './json-ld.ts';
import { SITES_OWN } from './read-block.ts';
import { titled, titleOf } from './titles.ts';

const WRITINGS = ['Article', 'NewsArticle', 'BlogPosting', 'Report', 'ReportageNewsArticle', 'TechArticle'];
/** From the surest to the vaguest: the wider ones hold words beside the name. */
const PERSONS = [
  'meta[name="author"], meta[property="article:author"]',
  '[itemprop="author"] [itemprop="name"], [rel="author"], .vcard .fn, .author .fn',
  '.byline a, .author a, [class*="author-name" i], [class*="byline" i] a',
  '[itemprop="author"], [class*="byline" i]',
];

/** Reads the page's one piece of writing. `foreign`: selector of comments inside it; empty: there are none. */
export function readArticle(content: Element, document: Document, page: URL, foreign: string): Post {
  const [item] = itemsOf(document, WRITINGS);
  const { text, cut } = readText(content, { drop: SITES_OWN, pre: false, max: MAX_TEXT, foreign });
  const whole = titled(titleOf(document), text);
  const author = (item === undefined ? '' : textAt(item, 'author')) || personNamed(document);
  const date =
    (item === undefined ? '' : textAt(item, 'datePublished', 'dateCreated')) || dateNamed(document);
  return {
    key: `generic:${fingerprint(author, whole)}`,
    site: 'generic',
    surface: 'article',
    id: null,
    author,
    handle: null,
    text: whole.slice(0, MAX_TEXT),
    permalink: canonicalOf(document, page),
    time: isoTime(date, false),
    timeText: date === '' ? null : date.slice(0, 120),
    truncated: cut || whole.length > MAX_TEXT,
    links: outgoingLinks(content.querySelectorAll('a[href]'), page.href, {}),
    lang: document.documentElement.getAttribute('lang')?.slice(0, 35) ?? null,
  };
}

function personNamed(document: Document): string {
  for (const css of PERSONS) {
    for (const one of document.querySelectorAll(css)) {
      const name = oneLine(one.getAttribute('content') ?? one.textContent);
      if (name !== '' && name.length < 80 && !/^https?:/.test(name)) return name;
    }
  }
  return '';
}

function dateNamed(document: Document): string {
  const meta = document.querySelector(
    'meta[property="article:published_time"], [itemprop="datePublished"][content]',
  );
  return (
    meta?.getAttribute('content') ??
    document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime') ??
    ''
  );
}
