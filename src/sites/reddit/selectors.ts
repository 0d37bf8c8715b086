import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const NEW = 'four saved pages, the newest of 2026-03';
const OLD = 'a saved page of old.reddit.com';
const COMMENT = 'published readers of 2026-07; comments are loaded late and stand in no saved page';

export const itself = ROOT;
export const post = savedPage('shreddit-post[permalink]', NEW);
export const body = savedPage('[slot="text-body"] .md', NEW);
export const bodyOther = savedPage('[slot="text-body"]', NEW);
export const comment = severalProjects('shreddit-comment[permalink]', COMMENT);
export const commentBody = severalProjects('[slot="comment"]', COMMENT);

export const oldPost = savedPage('.thing.link[data-permalink]', OLD);
export const oldTitle = savedPage('a.title', OLD);
export const oldBody = savedPage('.expando .usertext-body .md', OLD);
/** In lists the body is fetched when the reader opens it. */
export const oldClosed = savedPage('.expando-button.collapsed.selftext', OLD);
export const oldComment = savedPage('.thing.comment', OLD);
export const oldCommentBody = savedPage('.entry .usertext-body .md', OLD);
export const oldBylink = savedPage('a.bylink[href]', OLD);
export const time = savedPage('time[datetime]', OLD);

export const app = savedPage('shreddit-app, #siteTable', `${NEW}; ${OLD}`);
export const login = oneProject('input[name="password"]', 'the sign-in form');
export const nothing = oneProject('#noresults', OLD);
