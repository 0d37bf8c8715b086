import { oneProject, severalProjects } from '../selectors.ts';

const MANY = 'published projects of 2024 to 2026-09';
const TWO = 'two published projects of 2026';

export const post = severalProjects('article', MANY);
/** The grid of a profile is an article too, without a time. */
export const time = severalProjects('time[datetime]', MANY);
export const title = severalProjects(
  'h1[dir="auto"], h1._ap3a',
  'published projects of 2024 to 2026: an opened post',
);
/** The style of running text; names have another one. The first is the caption, comments follow. */
export const caption = severalProjects(
  'span._ap3a._aacu[dir="auto"], span._aacl._aacu, div._a9zs h1, div._a9zs > span',
  'published projects of 2022 to 2026-09',
);
/** The layout of 2026: a style that captions have, and names do not. */
export const wrapped = severalProjects(
  'span.x126k92a',
  'eight published projects of 2026: captions, in articles and on pages without any',
);
export const button = severalProjects('[role="button"], button', MANY);
/** "more" inside the caption: the rest is not in the page. */
export const cut = oneProject('span._ap3a [role="button"]', 'a published project of 2026');
export const headerLink = severalProjects('header a[href]', MANY);
export const personLink = oneProject(
  'h2 a[href], a[role="link"][href]:not([href*="/p/"]):not([href*="/reel/"]):not([href*="/explore/"])',
  'a published project of 2026',
);
export const picture = severalProjects('img', 'the picture of an account: its alternative text is no name');
export const linkedTime = severalProjects(
  'a[href*="/p/"]:not([href*="/c/"]) time[datetime], a[href*="/reel/"]:not([href*="/c/"]) time[datetime]',
  MANY,
);
export const postAddress = severalProjects(
  'a[href*="/p/"]:not([href*="/c/"]):not([href*="liked_by"]), a[href*="/reel/"]:not([href*="/c/"]):not([href*="liked_by"])',
  MANY,
);
export const outLink = severalProjects(
  'a[href*="//l.instagram.com/"]',
  'redirectors, in published projects of 2024 and 2026',
);

/** The page of one post in the layout of 2026: no article, the post's own column holds its comments too. */
export const opened = severalProjects(
  'main:not(:has(article time[datetime]))',
  'three published projects of 2026: the caption and its time stand in `main`',
);
export const openedPerson = severalProjects(
  'a.notranslate[href], a[role="link"][href]:not([href*="/p/"], [href*="/reel"], [href*="/explore/"])',
  'two published projects of 2026',
);
/** "More posts" and the like stand at the end of `main`: the caption is where a badge is seen. */
export const aroundCaption = severalProjects(':has(> span.x126k92a)', 'follows from the caption');

/** A comment is a row of a list; its time links to `/c/<number>`, the caption's does not. */
export const comment = severalProjects('li._a9zj:not(._a9z5)', TWO);
export const commentRow = severalProjects('ul li', 'published projects of 2025 to 2026');
export const commentBlock = oneProject(
  'div.xsag5q8:has(a[href*="/c/"] time[datetime]):not(:has(div.xsag5q8 a[href*="/c/"]))',
  'a published project of 2026, for the layout without lists: the innermost such block is a comment',
);
export const commentAddress = severalProjects('a[href*="/c/"]', 'five published projects of 2026');
export const commentText = severalProjects(
  'span._ap3a[dir="auto"]',
  'published projects of 2024 to 2026-09: names have it too, but stand in a link',
);
export const commentSpan = severalProjects(
  'h3 + div span[dir="auto"], div._a9zs span, span[dir="auto"]',
  'published projects of 2024 to 2026',
);
export const commentPerson = severalProjects('h3 a[href], h2 a[href]', MANY);
export const anyLink = severalProjects('a[href]', MANY);
export const list = severalProjects('ul ul li', 'replies, in published projects of 2025 and 2026');

/** Around a picture in the grid of a profile or a tag: a badge inside the link itself could not be pressed. */
export const tile = severalProjects(
  'div:has(> a[href*="/p/"]), div:has(> a[href*="/reel/"])',
  'published projects of 2023 to 2026',
);
export const tileLink = severalProjects(
  'a[href*="/p/"], a[href*="/reel/"]',
  'published projects of 2023 to 2026',
);
export const described = severalProjects(
  'img[alt]:not([alt=""])',
  'published projects of 2024 and 2025: the caption, or what the picture seems to show',
);
export const main = severalProjects('main', MANY);
export const login = severalProjects(
  '#loginForm, form input[name="username"], form input[name="email"][autocomplete*="username"]',
  'published projects that detect the sign-in page',
);
