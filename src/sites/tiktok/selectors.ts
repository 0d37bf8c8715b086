import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const FEED = 'saved pages of 2022 to 2024; a published project that measured the live page in 2026-09';
const MANY = 'published projects of 2023 to 2026';
const DETAIL = 'a saved page; published projects of 2023 to 2026';
const COMMENTS = 'parts of saved pages of 2022 and 2024; published projects of 2026-04';

/** Most of them are empty until the reader comes near. */
export const item = savedPage('[data-e2e="recommend-list-item-container"]', FEED);
export const anyText = savedPage(
  '[data-e2e="video-desc"], [data-e2e="browse-video-desc"], [data-e2e="new-desc-span"]',
  FEED,
);
export const text = savedPage('[data-e2e="video-desc"]', FEED);
export const browseText = severalProjects('[data-e2e="browse-video-desc"]', DETAIL);
export const oldText = severalProjects('[data-e2e="new-desc-span"]', MANY);
/** "more" at the end of a long caption: the rest is there. */
export const button = severalProjects('button, [role="button"]', MANY);
export const nickname = savedPage('[data-e2e="video-author-nickname"]', FEED);
export const browseNickname = severalProjects('[data-e2e="browser-nickname"] > span:first-child', DETAIL);
export const username = savedPage('[data-e2e="video-author-uniqueid"]', FEED);
export const browseUsername = severalProjects('[data-e2e="browse-username"]', DETAIL);
export const accountLink = savedPage('a[href*="/@"]:not([href*="/video/"]):not([href*="/photo/"])', FEED);
export const picture = savedPage('img', FEED);
export const videoLink = savedPage('a[href*="/video/"], a[href*="/photo/"]', DETAIL);
/** The player's frame carries the number of the video. */
export const player = severalProjects(
  '[id^="xgwrapper-"]',
  'two published projects of 2025 and 2026; not on every page',
);
export const browseTime = severalProjects('[data-e2e="browser-nickname"] > span:last-child', DETAIL);

export const detail = severalProjects('#main-content-video_detail', MANY);
export const browser = severalProjects('[class*="DivBrowserModeContainer"]', MANY);
export const app = savedPage('#app', DETAIL);

export const comment = savedPage('[class*="DivCommentContentContainer"]', COMMENTS);
export const commentWrap = oneProject(
  '[class*="DivCommentItemWrapper"], [class*="DivCommentItemContainer"]',
  'a published project of 2026',
);
export const commentText = savedPage('[data-e2e^="comment-level-"]', COMMENTS);
export const commentName = savedPage('[data-e2e^="comment-username-"]', COMMENTS);
export const commentTime = savedPage('[data-e2e^="comment-time-"]', COMMENTS);
export const itself = ROOT;

/** A card of a search: the picture and, below it, the caption and the account. */
export const card = severalProjects('[id^="column-item-video-container"]', MANY);
export const cardInList = severalProjects(
  '[data-e2e="search_top-item-list"] > div, [data-e2e="search_video-item-list"] > div, [class*="DivItemContainerForSearch"]',
  MANY,
);
export const cardCaption = severalProjects('[data-e2e="search-card-video-caption"]', MANY);
export const cardText = severalProjects('[data-e2e="search-card-desc"]', MANY);
export const cardAccount = severalProjects('[data-e2e="search-card-user-unique-id"]', MANY);
export const cardPerson = severalProjects('[data-e2e="search-card-user-link"]', MANY);

export const tile = savedPage('[data-e2e="user-post-item"]', 'a saved profile');
export const described = savedPage('img[alt]:not([alt=""])', 'a saved profile: the caption');

export const known = savedPage('[data-e2e]', FEED);
export const login = severalProjects(
  '#loginContainer, [data-e2e="login-modal"], [data-e2e="channel-item"]',
  'published projects that detect the sign-in page',
);
