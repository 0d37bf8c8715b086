import { oneProject, savedPage, severalProjects } from '../selectors.ts';

const POST = 'part of a saved logged-in page of 2025; three published projects of 2026';
const TWO = 'two published projects of 2026';
const LINKS = 'anchors of saved pages; two published projects of 2026';

export const dialog = severalProjects('[role="dialog"]', 'two published readers of 2026-09');
export const numbered = savedPage('div[aria-posinset]', POST);
/** Groups, search, and accounts whose feed has no numbers. */
export const feedChild = severalProjects('div[role="feed"] > div', TWO);
export const article = severalProjects('div[role="main"] div[role="article"]', TWO);
export const main = severalProjects('div[role="main"]', 'two published readers of 2026-09');
/** Comments say so in their label; a post has none. */
export const comment = savedPage(
  '[role="article"][aria-label]',
  'saved pages; a published project of 2026-08',
);

export const story = savedPage('[data-ad-rendering-role="story_message"]', POST);
export const storyInner = savedPage(
  '[data-ad-rendering-role="story_message"] [data-ad-comet-preview="message"]',
  POST,
);
export const preview = savedPage('[data-ad-comet-preview="message"], [data-ad-preview="message"]', POST);
/** Short texts on a coloured ground. */
export const quote = oneProject('blockquote.html-blockquote', 'a published reader');
export const cardText = oneProject(
  '[data-ad-rendering-role="title"], [data-ad-rendering-role="description"]',
  'a published reader',
);
/** "See more": the rest is not in the page before it is pressed. */
export const toggle = severalProjects('[role="button"]', 'every published reader presses it before reading');
export const cut = severalProjects('[data-ad-rendering-role="story_message"] [role="button"]', TWO);

export const nameLink = severalProjects('[data-ad-rendering-role="profile_name"] a[href]', TWO);
/** Anonymous members of a group have no link. */
export const name = severalProjects('[data-ad-rendering-role="profile_name"]', TWO);
export const headingLink = severalProjects('h2 a[href], h3 a[href], h4 a[href], strong a[href]', TWO);
export const postLink = savedPage('a[href*="/posts/"]:not([href*="comment_id="])', LINKS);
export const permalinkLink = savedPage(
  'a[href*="/permalink/"]:not([href*="comment_id="]), a[href*="permalink.php"]:not([href*="comment_id="]), a[href*="story.php"]:not([href*="comment_id="])',
  LINKS,
);
export const videoLink = savedPage(
  'a[href*="/reel/"]:not([href*="comment_id="]), a[href*="/videos/"]:not([href*="comment_id="])',
  LINKS,
);
export const outLink = severalProjects('a[href^="https://l.facebook.com/l.php"]', TWO);
export const login = severalProjects(
  '#login_form, input[name="pass"]',
  'published projects that detect the wall',
);
