import { savedPage, severalProjects } from '../selectors.ts';

const PAGES = '15 saved pages of 2023-2026 have the same test ids; two published projects of 2026 use them';

export const post = savedPage('article[data-testid="tweet"]', PAGES);
export const text = savedPage('[data-testid="tweetText"]', PAGES);
/** "Show more": the rest is not in the page. It stands inside the text. */
export const showMore = savedPage('[data-testid="tweet-text-show-more-link"]', PAGES);
/** The second one opens a quoted post. */
export const userName = savedPage('[data-testid="User-Name"]', 'five saved pages with quoted posts');
/** First link: the shown name; the second one: the handle. Names may hold emoji images. */
export const nameLink = savedPage('[data-testid="User-Name"] a[href^="/"]', PAGES);
/** A quoted post's time has no link around it. */
export const linkedTime = savedPage('a[href*="/status/"] time[datetime]', PAGES);
export const card = savedPage('[data-testid="card.wrapper"] a[href]', PAGES);
export const column = savedPage('[data-testid="primaryColumn"]', PAGES);
export const login = severalProjects(
  '[data-testid="loginButton"], form [autocomplete="username"], [data-testid="google_sign_in_container"]',
  'published projects that detect the sign-in page',
);
export const emptyState = severalProjects('[data-testid="emptyState"]', 'published projects of 2026');
