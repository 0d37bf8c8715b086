import { oneProject, savedPage, severalProjects } from '../selectors.ts';

const COMMENT = 'ten published projects of 2025-26; three looked at the live page in 2026-06 and 2026-10';
const OLD_COMMENT = 'published readers of 2021 to 2024';
const POST = 'a part of a saved page of 2026 with one post; four published filters of 2026';
const WATCH = 'eight published projects of 2024 to 2026';

/** Comments have no address and no number on this page. */
export const comment = severalProjects('ytm-comment-renderer', COMMENT);
export const commentText = severalProjects('.YtmCommentRendererText', COMMENT);
export const commentOldText = severalProjects('.comment-text', OLD_COMMENT);
export const commentAuthor = severalProjects('.YtmCommentRendererTitle', COMMENT);
export const commentOldAuthor = severalProjects('.comment-title', OLD_COMMENT);

export const post = savedPage('ytm-backstage-post-renderer, ytm-post-renderer', POST);
export const postText = savedPage('.ytmBackstagePostRendererHostContentText', POST);
/** Links in links: the parser takes them apart, so only what is inside counts. */
export const postAuthor = savedPage('.ytPostHeaderHostAuthorText', POST);
export const postAuthorName = savedPage('yt-post-header a.yt-core-attributed-string__link[href^="/@"]', POST);
export const postAuthorLink = savedPage('yt-post-header a[href^="/@"]', POST);
export const postLink = savedPage('yt-post-header a[href*="/post/"]', POST);
export const button = severalProjects('button, ytm-button-renderer', COMMENT);

export const watch = oneProject('ytm-watch', 'a published project of 2026');
export const title = severalProjects('.slim-video-information-title', WATCH);
export const description = severalProjects('ytm-expandable-video-description-body-renderer', WATCH);
export const owner = severalProjects('.slim-owner-channel-name', WATCH);
export const ownerLink = oneProject('ytm-slim-owner-renderer a[href*="/@"]', WATCH);

export const app = severalProjects('ytm-app', COMMENT);
export const signIn = oneProject('form[action*="signin"] [type="email"]', 'the sign-in page');
/** Comments stand behind a button until it is pressed. */
export const closedComments = severalProjects('ytm-comments-entry-point-header-renderer', WATCH);
