import { oneProject, ROOT, severalProjects } from '../selectors.ts';

const VIDEO =
  'test ids of the web client: seven published extensions and readers of 2025-26, one with notes on each';
const COMMENT = 'six published readers of 2025-26; the inner markup in one or two alone';

export const itself = ROOT;
export const video = severalProjects('[data-e2e="feed-active-video"], [data-e2e="feed-video"]', VIDEO);
export const text = severalProjects('[data-e2e="video-desc"]', VIDEO);
export const author = severalProjects('[data-e2e="feed-video-nickname"], .account-name', VIDEO);
export const authorLink = severalProjects('a[data-e2e="video-avatar"], a[href*="/user/"]', VIDEO);
export const toggle = oneProject('button', 'a published reader of 2026');
export const detail = severalProjects('[data-e2e="video-detail"], [data-e2e="detail-video-info"]', VIDEO);
export const detailText = severalProjects('[data-e2e="detail-video-info"] h1, h1', VIDEO);
export const detailAuthor = oneProject(
  '[data-e2e="user-info"] a[href*="/user/"]',
  'a published reader of 2026',
);
export const comment = severalProjects('[data-e2e="comment-item"]', COMMENT);
export const commentText = oneProject(
  '[data-e2e="comment-text"], [class*="comment-item-info-wrap"] + div, p',
  COMMENT,
);
export const commentAuthor = oneProject(
  '[data-e2e="comment-author"], [class*="comment-item-info-wrap"] a',
  COMMENT,
);
export const app = severalProjects('#douyin-right-container, #root, [data-e2e]', VIDEO);
export const login = oneProject('#login-panel-new, [class*="login-mask"]', 'a published reader of 2026');
