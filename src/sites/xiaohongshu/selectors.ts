import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const NOTE = 'eight published extensions and readers of 2025-26, two with test pages of their own';
const CARD = 'six published extensions and readers of 2025-26';
const SAVED = 'a saved note of 2026-02 and a card of 2026-01, read in excerpts';
const COMMENT = 'five published extensions and readers of 2026';

export const itself = ROOT;
/** On a page of its own, and opened over a list. */
export const note = savedPage('#noteContainer, .note-detail-mask .note-container', `${SAVED}; ${NOTE}`);
export const noteOld = severalProjects('.note-container, .note-detail', NOTE);
export const title = savedPage('#detail-title', `${SAVED}; ${NOTE}`);
export const text = savedPage('#detail-desc', `${SAVED}; ${NOTE}`);
export const textOld = oneProject('.note-content .desc', NOTE);
export const author = savedPage(
  '.author-wrapper .username, .author-container .name, .author-wrapper .name',
  `${SAVED}; ${NOTE}`,
);
export const authorLink = savedPage('.author-wrapper a[href*="/user/profile/"]', `${SAVED}; ${NOTE}`);
export const date = savedPage('.bottom-container .date', `${SAVED}; ${NOTE}`);
export const comments = severalProjects('.comments-container, .comments-el', COMMENT);

export const card = savedPage('section.note-item', `${SAVED}; ${CARD}`);
/** Without it the card is an advertisement or a list of searches. */
export const cardLink = severalProjects(
  'a[href*="/explore/"], a[href*="/search_result/"], a[href*="/user/profile/"], a[href*="/discovery/item/"]',
  CARD,
);
export const searches = severalProjects(
  '.query-note-item, .query-note-wrapper',
  'two published readers of 2026',
);
export const cardTitle = savedPage('.footer .title, a.title, .title', `${SAVED}; ${CARD}`);
export const cardAuthor = savedPage(
  '.author .name, .author-wrapper .name, a.author .name',
  `${SAVED}; ${CARD}`,
);
export const cardAuthorLink = savedPage('a.author[href*="/user/profile/"]', `${SAVED}; ${CARD}`);

export const comment = severalProjects('.comment-item, .comment-item-sub', COMMENT);
export const commentText = severalProjects('.content', COMMENT);
export const commentAuthor = severalProjects('.author .name, .author-wrapper .name, .user-name', COMMENT);
export const commentLink = severalProjects('a[href*="/user/profile/"]', COMMENT);
export const commentDate = severalProjects('.info .date, .date', COMMENT);
export const place = severalProjects('.location', COMMENT);

export const app = severalProjects('#app, #global, .feeds-container', CARD);
export const login = severalProjects('.login-container, .login-modal', 'published projects that sign in');
export const nothing = oneProject('.empty-container, .search-empty', 'a published reader of 2026');
