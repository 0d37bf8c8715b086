import { oneProject, ROOT, severalProjects } from '../selectors.ts';

const OK =
  'more than ten published test suites and readers of 2016-25; classes have stayed the same; no saved page';

export const itself = ROOT;
/** News and walls: `feed-w`; the topics of a group: `groups_post-w`. */
export const post = severalProjects('.feed-w, .groups_post-w', OK);
/** A topic that is opened over the page or as a page of its own. */
export const topic = severalProjects('.mlr_cnt, [id^="cnts_"]', 'two published readers');
export const reshared = oneProject('.media-reshare, .feed_reshare, .media-block.__reshare', OK);
export const comments = oneProject('.mdialog_chat, .comments_lst, .comments_list', OK);
export const text = severalProjects('.media-text_cnt_tx', OK);
export const textBlock = severalProjects('.media-text_cnt', OK);
export const more = oneProject('.media-text_more, .js-text-more, .text_more, button', OK);
export const author = severalProjects(
  '.shortcut-wrap a, .feed_top a.group-link, .feed_top a.user-link, .feed_top a.o, a.mctc_name',
  OK,
);
export const link = severalProjects(
  'a.media-text_a[href], a[href*="/topic/"], a[href*="/statuses/"]',
  'three published readers take the address from it',
);
export const number = oneProject('[data-id1]', 'a published reader of an older year');
export const date = severalProjects('.feed_date, time', OK);
export const comment = oneProject('.comments_i, .d_comment_w', 'test suites of an older year');
export const commentText = oneProject('.comments_text, .d_comment_text', 'test suites of an older year');
export const commentAuthor = oneProject(
  '.comments_author a, .d_comment_head a',
  'test suites of an older year',
);
export const page = severalProjects('#hook_Block_MainContent, #mainContent, .feed-list, .feed', OK);
export const login = severalProjects(
  'input[name="st.email"], input[name="st.password"], .login-form, .anonym_login',
  'published projects that sign in',
);
export const nothing = oneProject('.stub-empty, .feed-stub', 'test suites of an older year');
