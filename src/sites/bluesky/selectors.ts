import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const FEED = 'a saved feed and a saved profile page of 2025-04; the open client’s source of 2026';
const THREAD = 'four saved pages; the open client’s source of 2025 and 2026';
const CLIENT = 'the open client’s source of 2026';

export const itself = ROOT;
/** The handle is part of the test id. */
export const feedItem = savedPage('[data-testid^="feedItem-by-"]', FEED);
export const threadItem = savedPage('[data-testid^="postThreadItem-by-"]', THREAD);
/** Search and hashtags: posts there have no test id of their own. */
export const plainItem = severalProjects('div[role="link"]', `${CLIENT}; a published capture tool of 2026`);
export const replyButton = savedPage('[data-testid="replyBtn"]', FEED);
/** A post inside a post: the client makes links of posts out of divs, all other links are anchors. */
export const quote = severalProjects('div[role="link"]', `${CLIENT}; a published filter of 2026`);
/** The second is used where an opened post has no test id for its text. Links inside carry the mark too. */
export const text = savedPage('[data-testid="postText"]', FEED);
export const wrapped = savedPage('[data-word-wrap="1"]', THREAD);
/** Own time of a post; an opened post has none, its address is the page's. */
export const timeLink = savedPage('a[href*="/profile/"][href*="/post/"][data-tooltip]', FEED);
export const anyTimeLink = savedPage(
  'a[href*="/profile/"][href*="/post/"][aria-label]:not([href$="-by"], [href$="/quotes"])',
  THREAD,
);
/** "12 likes" of an opened post leads to a page below its own. */
export const countLink = severalProjects(
  'a[href$="/liked-by"], a[href$="/reposted-by"], a[href$="/quotes"]',
  `${CLIENT}; a published reader of 2026`,
);
export const profileLink = savedPage('a[href*="/profile/"]', FEED);
export const card = savedPage('a[target="_blank"][href^="http"]', FEED);
export const app = savedPage('#root, [data-testid="postThreadScreen"]', THREAD);
export const signIn = oneProject('[data-testid="loginScreen"], [data-testid="loginUsernameInput"]', CLIENT);
export const nothing = oneProject(
  '[data-testid="followingFeedPage-feed-empty"], [data-testid="customFeedPage-feed-empty"]',
  CLIENT,
);
