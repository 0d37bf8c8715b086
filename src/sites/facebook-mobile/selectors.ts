import { oneProject, ROOT, severalProjects } from '../selectors.ts';

const MANY = 'five published projects of 2024 to 2026-09';
const SOME = 'published projects of 2022 to 2026 for the pages that the server draws';

export const itself = ROOT;
/** One entry of the feed in today's pages, where nothing has an address. */
export const unit = severalProjects('div[data-tracking-duration-id]', MANY);
export const label = severalProjects(
  '[data-mcomponent="TextArea"] .native-text, [data-mcomponent="ServerTextArea"] .native-text',
  `${MANY}: every piece of text is one of these, and a post’s is the longest`,
);
export const person = oneProject('span[role="link"]', 'a published project of 2025');
export const time = oneProject('span.f5', 'a published project of 2025');
export const seeMore = oneProject('.native-text [role="button"]', 'a published project of 2025');
export const scroller = severalProjects('[data-type="vscroller"], #root, #objects_container', MANY);

export const article = severalProjects(
  'article[data-ft], article[data-store], div[data-ft*="top_level_post_id"]',
  SOME,
);
export const message = severalProjects('[data-ft*="*s"]', SOME);
export const bodyText = severalProjects('.story_body_container > div', SOME);
export const button = severalProjects('[role="button"], button, .see_more_link_inner', SOME);
export const more = severalProjects('[data-sigil="more"], .see_more_link', SOME);
export const name = severalProjects('h3 a[href], header strong a[href], strong a[href]', SOME);
export const address = severalProjects(
  'a[href*="/story.php"], a[href*="/permalink/"], a[href*="/posts/"]',
  SOME,
);
export const when = severalProjects('abbr', SOME);

export const login = severalProjects(
  '#login_form, input[name="pass"], #m_login_email',
  'published projects that detect the wall',
);
