import { savedPage, severalProjects } from '../selectors.ts';

const PAGES = '15 saved pages of 2023-2026 have the same test ids; two published projects of 2026 use them';
const ARTICLE = 'two saved article pages of 2026-02; published readers of 2026';

export const post = savedPage('article[data-testid="tweet"]', PAGES);
export const text = savedPage('[data-testid="tweetText"]', PAGES);
/** "Show more": the rest is not in the page. It stands inside the text, in later pages also after it. */
export const showMore = savedPage('[data-testid="tweet-text-show-more-link"]', PAGES);
/** "https://" and the end of a long address, both a thousandth of a pixel high (`line-height:0`); "…" is shown. */
export const unseen = savedPage(
  'span.r-qvk6io[aria-hidden="true"]',
  'saved pages of 2026-02 and 2023; style sheets of two more: the class names come from the style itself',
);
/** The second one opens a quoted post. */
export const userName = savedPage(
  '[data-testid^="User-Name"]',
  'five saved pages with quoted posts; until early 2023 it was User-Names',
);
/** First link: the shown name; the second one: the handle. Names may hold emoji images. A saved page's links may
 * have become absolute. */
export const nameLink = savedPage('[data-testid="User-Name"] a[href]', PAGES);
export const oldNameLink = severalProjects(
  '[data-testid="User-Names"] a[href]',
  'two published readers that still name what was used until early 2023',
);
/** Without links, as in posts that are quoted. */
export const nameBlock = savedPage(
  '[data-testid^="User-Name"] > div:first-child',
  'five saved pages with quoted posts',
);
/** A quoted post's time has no link around it. */
export const linkedTime = savedPage('a[href*="/status/"] time[datetime]', PAGES);
/** Promoted posts show no time; their pictures and counts still lead to them. */
export const statusLink = severalProjects('a[href*="/status/"]', 'published readers of 2026');
export const card = savedPage('[data-testid="card.wrapper"] a[href]', PAGES);

/** A long article: its post holds this instead of a text. */
export const articleTitle = savedPage('[data-testid="twitter-article-title"]', ARTICLE);
export const articleText = savedPage('[data-testid="twitterArticleRichTextView"]', ARTICLE);
export const articleOtherText = severalProjects('[data-testid="longformRichTextComponent"]', ARTICLE);
/** A post that is shown inside an article. */
export const articlePost = savedPage('[data-testid="simpleTweet"]', ARTICLE);
export const articleView = severalProjects('[data-testid="twitterArticleReadView"]', ARTICLE);

export const column = savedPage('[data-testid="primaryColumn"]', PAGES);
export const login = severalProjects(
  '[data-testid="loginButton"], form [autocomplete="username"], [data-testid="google_sign_in_container"]',
  'published projects that detect the sign-in page',
);
export const emptyState = severalProjects('[data-testid="emptyState"]', 'published projects of 2026');
