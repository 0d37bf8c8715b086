import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const NEW = 'test ids of the present front end: six published readers and extensions of 2025-26';
const OLD = 'the server-made front end: RSS readers of 2024-25, a downloader of 2024; still sent to guests';
const MOBILE = 'a published extension of 2026 that marks accounts on m.vk.com';
const MOBILE_PAGE = 'a saved page of a person on m.vk.com, of 2023 or 2024';
const REPOST = 'feed makers of 2024-25, four published extensions of 2025-26; no saved page';

export const itself = ROOT;
export const newPost = severalProjects('[data-testid="post"]', NEW);
export const post = severalProjects('.post[data-post-id]:not(.reply), ._post[data-post-id]:not(.reply)', OLD);
export const mobilePost = savedPage('.wall_item', `${MOBILE_PAGE}; a published reader of 2025`);
/** Either front end, should its marks change: the number of the post has stayed. */
export const numbered = severalProjects(
  'div[data-post-id]:not(.reply, .copy_quote):has([class*="PostHeader"])',
  'three published readers of 2025-26 rest on the number',
);
/** A post that is opened over the page. */
export const layer = severalProjects('#wl_post', `two published userscripts of 2024-25`);
/** A repost carries the marks of a post too, but stands inside the post that shares it. */
export const inAnother = severalProjects(
  '[data-testid="post"] [data-testid="post"], .copy_quote [data-post-id]',
  NEW,
);
export const repost = severalProjects(
  '.copy_quote, [class*="PostCopyQuote"], [class*="vkitRepost"], .pic_body_full, .wi_copy',
  `${NEW}; ${OLD}`,
);
/** What is passed on is a post of its own: another account wrote it. A post may be passed on twice over. */
export const reposted = severalProjects(
  '.copy_quote, [class*="PostCopyQuote--"], [data-testid="post"] [data-testid="post"], .pic_body_full, .wi_copy',
  REPOST,
);
/** Its text may be taken apart from the passing account's own words only by where it stands. */
export const repostedText = severalProjects(
  '.wall_post_text, [class*="vkitPostText__root"], [data-testid^="showmoretext-in"], .pi_text',
  REPOST,
);
export const repostedNumber = severalProjects(
  '.copy_post_image[data-post-id], .copy_author[data-post-id], .CopyPost__authorLink[data-post-id]',
  REPOST,
);
export const repostedAuthor = severalProjects(
  'a.copy_author, .CopyPost__authorLink, .CopyPost__author',
  REPOST,
);
export const repostedDate = severalProjects('.copy_post_date a[href*="/wall"], .CopyPost__date a', REPOST);
export const replies = severalProjects('.replies, .replies_wrap, .replies_list, .reply', OLD);

export const newComment = severalProjects(
  '[data-testid="wall_comments_comment_root"], [data-testid="wall_comments_comment_in_thread"]',
  'five published readers and extensions of 2026',
);
export const newText = severalProjects(
  '[data-testid^="showmoretext-in"], [class*="vkitFeedShowMoreText__text"], [class*="vkitShowMoreText__text"]',
  NEW,
);
export const reactText = severalProjects(
  '[class*="vkitPostText__root"]',
  'nine published projects of 2024-26',
);
export const oldText = savedPage('.wall_post_text', `a saved wall of an older year; ${OLD}`);
export const otherText = oneProject(
  '[data-testid="wall_post_text"], [class*="wall_post_text_wrapper"], [class*="PostContent__text"]',
  'a published reader of 2026 that names them beside the present ones',
);
export const mobileText = savedPage('.pi_text', `${MOBILE_PAGE}; ${MOBILE}`);
/** "Show more": the rest is in the page or is fetched; the words are no part of the text. */
export const toggle = severalProjects(
  'button, [role="button"], .wall_post_more, .pi_text_more, .PostTextMore, [class*="ShowMoreText__after"]',
  `${NEW}; ${OLD}`,
);
export const clamped = severalProjects('[class*="ShowMoreText__after"]', 'a published extension of 2025');

export const newAuthor = severalProjects('[data-testid="post-header-title"]', NEW);
export const oldAuthor = severalProjects('.PostHeaderTitle__authorName', OLD);
export const oldAuthorLink = severalProjects('.PostHeaderTitle__authorLink', `${OLD}; ${MOBILE}`);
export const olderAuthor = savedPage('a.author', 'a saved wall of an older year');
export const mobileAuthor = savedPage(
  '[data-testid="mobile-wall-post-author"], .pi_author',
  `${MOBILE_PAGE}; ${MOBILE}`,
);

export const newDate = severalProjects('a[data-testid="post_date_block_preview"]', NEW);
export const oldDate = severalProjects(
  'a.PostHeaderSubtitle__link, [class*="PostDateBlock"] a, a.post_link, a.PostHeaderTime',
  `${OLD}; ${MOBILE}`,
);
export const mobileDate = savedPage('a.wi_date', MOBILE_PAGE);
export const wallLink = severalProjects('a[href*="/wall"]:not([href*="reply="])', NEW);
export const shownDate = severalProjects(
  '.PostHeaderSubtitle__item, .PostHeaderTime, .rel_date, .wi_date',
  OLD,
);
export const unixTime = oneProject('.rel_date[time]', 'a saved wall of an older year');

export const oldComment = severalProjects('.reply[id^="post"], .reply[data-post-id]', OLD);
export const mobileComment = oneProject('[data-testid="comment"]', MOBILE);
export const commentText = severalProjects('[data-testid="comment-text"]', NEW);
export const oldCommentText = severalProjects('.wall_reply_text', 'readers of 2020 and 2025');
export const commentOwner = severalProjects('[data-testid="comment-owner"]', NEW);
export const oldCommentOwner = severalProjects('.reply_author .author', OLD);
export const commentDate = severalProjects('[data-testid="wall_comment_date"]', NEW);
export const commentLink = severalProjects('a[href*="reply="]', NEW);
export const oldCommentDate = severalProjects('.reply_date .rel_date, .reply_date', OLD);

export const page = severalProjects('#page_body, #page_layout, #spa_root, #mcont, .vk__page', OLD);
export const login = severalProjects(
  '#index_login_form, #quick_login_form, form[action*="login.vk.com"], input[name="login"]',
  'published projects that sign in',
);
export const nothing = oneProject(
  '#page_no_wall, .page_no_wall, [class*="ClosedProfileBlock"], .message_page_body',
  'a published reader of 2025',
);
