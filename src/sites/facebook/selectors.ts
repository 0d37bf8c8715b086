import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const POST = 'parts of saved logged-in pages of 2023-11 and 2025-10; published projects of 2026';
const LIVE = 'two published projects that measured the live page in 2026-08 and 2026-10';
const TWO = 'two published projects of 2026';
const LINKS = 'anchors of saved pages; two published projects of 2026';

export const itself = ROOT;
export const dialog = severalProjects('[role="dialog"]', 'two published readers of 2026-09');
export const numbered = savedPage('div[aria-posinset]', POST);
/** Groups, search, and accounts whose feed has no numbers; articles there are empty placeholders. */
export const feedChild = severalProjects('div[role="feed"] > div', LIVE);
export const timelineUnit = severalProjects(
  '[data-pagelet^="TimelineFeedUnit"], [data-pagelet="ProfileTimeline"] > div',
  'published projects of 2025 and 2026: a profile’s or page’s posts',
);
export const article = severalProjects(
  'div[role="main"] div[role="article"]',
  'published projects of 2023 to 2026; since 2026-08 the text may stand outside of every article',
);
export const main = severalProjects('div[role="main"]', 'two published readers of 2026-09');
/** Comments say so in their label; a post has none, and an article around its picture an empty one. */
export const comment = savedPage(
  '[role="article"][aria-label]:not([aria-label=""])',
  'saved pages; published projects of 2026-08 and 2026-10',
);

/** What a unit of the feed has when it is a post: text, or an account in its heading. */
export const postMark = severalProjects(
  '[data-ad-rendering-role="story_message"], [data-ad-rendering-role="profile_name"], [data-ad-preview="message"], [data-ad-comet-preview="message"], blockquote.html-blockquote, h2 a[href], h3 a[href], h4 a[href], strong > a[href]',
  'suggestions and rows of videos have none of these; published projects of 2026',
);
/** A post that passes another one on has two headings with accounts: its own, and deeper that of the other post. */
export const heading = oneProject(
  ':is(h2, h3, h4) [data-ad-rendering-role="profile_name"], [data-ad-rendering-role="profile_name"] :is(h2, h3, h4)',
  'a published reader of groups of 2026 tells shared posts so; no saved page of one',
);
/** What is around one post and what it passes on. */
export const unit = savedPage(
  'div[aria-posinset], div[role="feed"] > div, [data-pagelet^="TimelineFeedUnit"], [role="dialog"], div[role="article"], div[role="main"]',
  `${POST}; ${LIVE}`,
);
export const story = savedPage('[data-ad-rendering-role="story_message"]', POST);
export const storyOrPreview = savedPage(
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
  POST,
);
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
/** The toggle ends a line of the text; "See translation" stands below the text. */
export const cut = severalProjects(
  '[data-ad-preview="message"] [dir="auto"] [role="button"], [data-ad-comet-preview="message"] [dir="auto"] [role="button"], [data-ad-rendering-role="story_message"] [dir="auto"] [role="button"]',
  TWO,
);

/** In the home feed a group's post has the group in its heading, and whoever posted below it. */
export const memberLink = severalProjects(
  'a[href*="/groups/"][href*="/user/"]',
  'published projects of 2025 and 2026-10',
);
export const nameLink = severalProjects('[data-ad-rendering-role="profile_name"] a[href]', TWO);
/** Anonymous members of a group have no link. */
export const name = severalProjects('[data-ad-rendering-role="profile_name"]', TWO);
export const headingLink = severalProjects(
  'h2 a[href], h3 a[href], h4 a[href], strong > a[href]',
  'published projects of 2024 to 2026-10',
);
export const postLink = savedPage('a[href*="/posts/"]:not([href*="comment_id="])', LINKS);
export const permalinkLink = savedPage(
  'a[href*="/permalink/"]:not([href*="comment_id="]), a[href*="permalink.php"]:not([href*="comment_id="]), a[href*="story.php"]:not([href*="comment_id="]), a[href*="multi_permalinks="]',
  LINKS,
);
export const videoLink = savedPage(
  'a[href*="/reel/"]:not([href*="comment_id="]), a[href*="/videos/"]:not([href*="comment_id="]), a[href*="/watch/?"]:not([href*="comment_id="])',
  LINKS,
);
/** A post of one picture has no other address than the picture's. */
export const photoLink = severalProjects(
  'a[href*="/photo/?fbid="]:not([href*="comment_id="]), a[href*="/photo.php?fbid="]:not([href*="comment_id="])',
  'published projects of 2026-08 and 2026-10',
);
export const groupPhoto = oneProject(
  'a[href*="/photo"][href*="set=gm."]',
  'a published project that measured the live page in 2026-10',
);
export const outLink = severalProjects('a[href^="https://l.facebook.com/l.php"]', TWO);

/** Every line of a comment is one of these; the account's name stands in a link. */
export const commentLine = severalProjects(
  'div[dir="auto"]',
  'published projects of 2026-08, 2026-09 and 2026-10',
);
export const anyLink = severalProjects('a', 'the name of an account is a link; a published project of 2026');
export const commentPerson = severalProjects('a[href]', 'published projects of 2026-08 and 2026-10');
/** The account's link carries the comment's number as well; this one is the comment's own address. */
export const commentLink = savedPage(
  'a[href*="comment_id="][href*="/posts/"], a[href*="comment_id="][href*="/permalink/"], a[href*="comment_id="][href*="story_fbid="], a[href*="comment_id="][href*="/reel/"], a[href*="comment_id="][href*="/videos/"], a[href*="comment_id="][href*="/photo"], a[href*="comment_id="][href*="/watch/"]',
  'the time of a comment in a saved page of 2025; published projects of 2026',
);
export const commentNumber = savedPage('a[href*="comment_id="]', 'a saved page of 2025');

/** A video that fills the page. */
export const reel = oneProject('[data-video-id]', 'a published reader of 2026');
export const caption = oneProject(
  '[class*="x126k92a"]',
  'a published reader of 2026: the class that keeps line breaks, also in saved pages of 2023',
);
export const login = severalProjects(
  '#login_form, input[name="pass"]',
  'published projects that detect the wall',
);
