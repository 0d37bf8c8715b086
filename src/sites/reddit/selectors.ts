import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const NEW = 'four saved pages, the newest of 2026-03';
const OLD = 'a saved page of old.reddit.com';
const COMMENT = 'published readers of 2026-07; comments are loaded late and stand in no saved page';

export const itself = ROOT;
export const post = savedPage('shreddit-post[permalink]', NEW);
export const body = savedPage('[slot="text-body"] .md', NEW);
export const bodyOther = savedPage('[slot="text-body"]', NEW);
export const comment = severalProjects('shreddit-comment[permalink]', COMMENT);
export const commentBare = severalProjects('shreddit-comment[thingid]', COMMENT);
export const commentBody = severalProjects('[slot="comment"]', COMMENT);

const AD = 'published readers of 2024 to 2026; blockers of 2026 name the same element; in no saved page';
/** A paid post stands beside the others and has their attributes, without a time. */
export const ad = severalProjects('shreddit-ad-post[post-title]', AD);
export const adText = oneProject('shreddit-ad-supplementary-text p', 'a published reader of 2024');

const SEARCH = 'six published readers of 2024 to 2026';
/** Results of a search: title, and the first lines of the text in some of them. */
export const found = severalProjects(
  '[data-testid="search-post-with-content-preview"], [data-testid="search-post-unit"], [data-testid="search-sdui-post"]',
  SEARCH,
);
export const foundTitle = severalProjects('a[data-testid="post-title-text"]', SEARCH);
export const foundLink = severalProjects(
  'a[data-testid="post-title"], a[data-testid="post-title-text"]',
  SEARCH,
);
export const foundPreview = oneProject('a.text-ellipsis', 'a published reader of 2025');
export const foundTime = oneProject('faceplate-timeago[ts]', 'a published reader of 2025');

const REDESIGN = 'the front end of 2018 to 2023: published readers and filters that still name it in 2026';
/** What stood at www.reddit.com until 2023, and at new.reddit.com for a year more. */
export const redesignPost = severalProjects('[data-testid="post-container"]', REDESIGN);
export const redesignTitle = severalProjects(
  '[data-adclicklocation="title"] h1, [data-adclicklocation="title"] h3',
  REDESIGN,
);
export const redesignAnyTitle = oneProject('h1, h3', REDESIGN);
export const redesignBody = severalProjects(
  '[data-click-id="text"] .RichTextJSON-root, [data-click-id="text"]',
  REDESIGN,
);
export const redesignAuthor = oneProject(
  'a[data-testid="post_author_link"], a[data-click-id="user"]',
  REDESIGN,
);
export const redesignLink = oneProject(
  'a[data-click-id="body"][href*="/comments/"], a[data-click-id="comments"][href*="/comments/"]',
  REDESIGN,
);
export const redesignTime = oneProject(
  '[data-testid="post_timestamp"], [data-click-id="timestamp"]',
  REDESIGN,
);
export const redesignComment = oneProject('.Comment[id^="t1_"]', REDESIGN);
export const redesignCommentBody = oneProject('[data-testid="comment"]', REDESIGN);
export const redesignCommentAuthor = oneProject('a[data-testid="comment_author_link"]', REDESIGN);
export const redesignCommentTime = oneProject('a[data-testid="comment_timestamp"][href]', REDESIGN);

export const oldPost = savedPage('.thing.link[data-permalink]', OLD);
export const oldTitle = savedPage('a.title', OLD);
export const oldBody = savedPage('.expando .usertext-body .md', OLD);
/** In lists the body is fetched when the reader opens it. */
export const oldClosed = savedPage('.expando-button.collapsed.selftext', OLD);
export const oldComment = savedPage('.thing.comment', OLD);
export const oldCommentBody = savedPage('.entry .usertext-body .md', OLD);
export const oldBylink = savedPage('a.bylink[href]', OLD);
export const time = savedPage('time[datetime]', OLD);

export const app = savedPage('shreddit-app, #siteTable, [data-testid="post-container"]', `${NEW}; ${OLD}`);
export const login = oneProject('input[name="password"]', 'the sign-in form');
export const nothing = oneProject('#noresults', OLD);
