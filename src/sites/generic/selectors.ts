import { MAYBE_CUSTOM } from '../open-roots.ts';
import type { Selector } from '../types.ts';
import { ROOT, savedPage } from '../selectors.ts';

/** Habits of markup in general, of no site in particular: what is read by them counts for less. */
const habit = (css: string, from: string): Selector => ({ css, seen: 'D', from });

export const itself = ROOT;
export const component = habit(MAYBE_CUSTOM, 'components may have any name with a dash');
export const article = habit('article, [role="article"]', 'what the elements are meant for');
export const listItem = habit(
  'li, [role="listitem"], [data-id], [data-post-id]',
  'lists of offers on boards and groups',
);
/** The site's own furniture. */
export const furniture = habit(
  'nav, header, footer, aside, form, menu, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="menu"], [role="dialog"]',
  'what the elements are meant for',
);
export const control = habit('button, [role="button"], nav, form, footer', 'what the elements are meant for');
export const authorName = habit(
  '[itemprop="author"] [itemprop="name"], .fn, [rel="author"], [class*="author-name" i], [class*="author__name" i], [class*="username" i], [class*="user-name" i], [class*="user__name" i], [class*="nickname" i]',
  'microdata, microformats and common class names',
);
export const authorLink = habit(
  '[class*="author" i] a, [class*="poster" i] a, [class*="byline" i] a, a[class*="author" i], a[class*="user" i]',
  'common class names',
);
export const author = habit(
  '[itemprop="author"], [class*="author" i], [class*="poster" i]',
  'common class names',
);
export const time = habit('time[datetime]', 'what the element is meant for');
export const timeLink = habit('a[href] > time', 'a time that links to its post');
export const bookmark = habit(
  'a[rel="bookmark"], h1 a[href], h2 a[href], h3 a[href]',
  'a heading that links to its post',
);

const META = 'saved pages of social media sites as guests see them';
export const wholePage = savedPage('html', META);
export const description = savedPage('meta[property="og:description"][content]', META);
export const title = savedPage('meta[property="og:title"][content]', META);
export const address = savedPage('meta[property="og:url"][content]', META);
export const writer = savedPage(
  'meta[name="author"][content], meta[property="article:author"][content]',
  META,
);
export const published = savedPage('meta[property="article:published_time"][content]', META);
