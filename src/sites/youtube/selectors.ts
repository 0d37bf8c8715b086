import { oneProject, savedPage, severalProjects } from '../selectors.ts';

const COMMENT = 'a saved list of comments; six published readers of 2024 to 2026, one verified on 2026-02-01';
const OLD_COMMENT = 'published readers of 2021 to 2024';
const POST = 'four published readers; one describes a live page of 2026-08';
const WATCH = 'published readers of 2025 and 2026, one verified on 2026-02-01';

export const comment = savedPage('ytd-comment-view-model', COMMENT);
export const oldComment = severalProjects('ytd-comment-renderer', OLD_COMMENT);
export const text = savedPage('#content-text', `${COMMENT}; ${POST}`);
export const shelfText = oneProject('#home-content-text', 'a published filter of 2025');
export const author = savedPage('#author-text', `${COMMENT}; ${POST}`);
/** A comment of the channel's owner shows its name in a badge. */
export const ownerBadge = oneProject('ytd-author-comment-badge-renderer #text', 'a published reader of 2025');
export const authorLink = severalProjects('a#author-text[href]', COMMENT);
export const commentLink = savedPage('#published-time-text a[href*="lc="]', COMMENT);
export const timeText = savedPage('#published-time-text', `${COMMENT}; ${POST}`);

export const post = severalProjects('ytd-backstage-post-renderer', POST);
export const shelfPost = oneProject('ytd-post-renderer', 'a published filter of 2025');
/** A post that is shared inside another one. */
export const sharedPost = oneProject('#repost-context ~ * ytd-backstage-post-renderer', POST);
export const postLink = severalProjects('#published-time-text a[href*="/post/"]', POST);
export const pollChoice = oneProject(
  'ytd-backstage-poll-renderer .choice-text',
  'a published filter of 2025-11',
);

export const watch = severalProjects('ytd-watch-metadata', WATCH);
export const title = severalProjects('h1', WATCH);
/** Twice in the page, once cut by style alone: the longer one is the whole. */
export const description = severalProjects(
  '#description-inline-expander yt-attributed-string, #description-inline-expander yt-formatted-string',
  WATCH,
);
export const owner = severalProjects('ytd-video-owner-renderer #channel-name a[href]', WATCH);

export const app = savedPage('ytd-app', 'a saved page of 2025-04');
export const signIn = oneProject('form[action*="signin"] [type="email"]', 'the sign-in page');
export const commentsOff = severalProjects('ytd-comments ytd-message-renderer', WATCH);
