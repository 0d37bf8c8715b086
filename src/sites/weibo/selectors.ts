import { oneProject, ROOT, severalProjects } from '../selectors.ts';

const PC = 'seven published extensions and readers of 2026 (hashed class names, the stems stay)';
const SEARCH = 'published readers of 2020-26, one with the markup of 2026-08';
const CLIENT = 'the mobile client’s own templates as published, of 2021 to 2026';
const MOBILE = 'the mobile client’s own templates as published, a reader’s test page of 2026';

export const itself = ROOT;
export const article = severalProjects('article.woo-panel-main, article[class*="Feed_wrap"]', PC);
/** Where the names of the panels have changed. */
export const anyArticle = severalProjects('article:has(.wbpro-feed-content)', PC);
/** The post that is passed on: its text is another account's. */
export const retweet = severalProjects(
  '.retweet, [class*="_retweet_"], .wbpro-feed-reText, article article, [data-testid="feed-repost"]',
  PC,
);
/** Read as a post of its own, by whoever wrote it. */
export const reposted = severalProjects('article .retweet, article [class*="_retweet_"]', PC);
export const repostedText = severalProjects(
  '.wbpro-feed-reText [class*="_wbtext_"], .wbpro-feed-reText [class*="detail_wbtext"]',
  PC,
);
export const repostedAnyText = oneProject('.wbpro-feed-reText > div:last-of-type', PC);
export const repostedNick = severalProjects(
  '.wbpro-feed-reText [usercard] [class*="_nick_"], .wbpro-feed-reText [class*="detail_nick"], [class*="_nick_"]',
  PC,
);
/** A post that was deleted since names nobody. */
export const repostedLink = severalProjects(
  '.wbpro-feed-reText a[usercard], .wbpro-feed-reText a[href*="/u/"], a[usercard]',
  PC,
);
export const repostedTime = severalProjects(
  'a[class*="_time_"][href], a[class*="head-info_time"], [class*="head-info_time"] a',
  PC,
);
export const text = severalProjects(
  '.wbpro-feed-ogText [class*="wbtext"], .wbpro-feed-ogText, [class*="detail_wbtext"]',
  PC,
);
export const anyText = severalProjects('[class*="_wbtext_"], .wbpro-feed-content', PC);
/** "Unfold" and "fold": the rest of a long text is fetched. */
export const fold = severalProjects('.expand, .collapse, [class*="_expandText"]', PC);
export const unfold = severalProjects('.expand, [class*="_expandText"]', PC);
export const author = severalProjects(
  'header a[usercard] span[title], header [class*="head_name"], header [class*="_name_"], header [class*="_nick_"]',
  PC,
);
export const authorLink = severalProjects(
  'header a[usercard], [class*="head-info_nick"], header a[href*="/u/"]',
  PC,
);
export const time = severalProjects(
  'a[class*="head-info_time"], [class*="head-info_time"] a, header a[class*="_time_"], header a[title*="-"]',
  PC,
);
export const comment = severalProjects(
  '.wbpro-list .item1, .wbpro-list .item2',
  'four published readers of 2024-26',
);
export const commentText = severalProjects('.text > span:last-of-type', PC);
export const commentAuthor = severalProjects('.text > a', PC);
export const commentInfo = severalProjects('.info > div', PC);

export const found = severalProjects('.card-wrap[action-type="feed_list_item"]', SEARCH);
export const foundOther = severalProjects('.card-wrap[mid]', SEARCH);
export const forwarded = severalProjects('.card-comment, [node-type="feed_list_forwardContent"]', SEARCH);
export const foundForwarded = severalProjects(
  '[node-type="feed_list_forwardContent"]',
  'six published readers of 2013 to 2026',
);
/** The whole text stands beside the short one. */
export const foundFull = severalProjects('[node-type="feed_list_content_full"]', SEARCH);
export const foundText = severalProjects('[node-type="feed_list_content"]', SEARCH);
export const foundAnyText = severalProjects('p.txt', SEARCH);
export const foundFold = severalProjects('[action-type="fl_unfold"], [action-type="fl_fold"]', SEARCH);
export const foundAuthor = severalProjects('a.name, .info a[nick-name]', SEARCH);
export const foundTime = severalProjects('.from a', SEARCH);

export const mobile = severalProjects('.card9, .f-weibo, .card.m-panel', MOBILE);
export const mobileText = severalProjects('.weibo-og .weibo-text', MOBILE);
export const mobileRetweet = severalProjects('.weibo-rp', CLIENT);
/** "@name:" in a part of its own, then the text. */
export const mobileReposted = severalProjects('.weibo-rp > .weibo-text > span:last-child', CLIENT);
export const mobileRepostedAuthor = severalProjects(
  '.weibo-text > span:first-child:not(:last-child) > a',
  CLIENT,
);
export const mobileAccount = oneProject(
  '.weibo-top a[href*="/profile/"], .weibo-top a[href*="/u/"]',
  'a published reader; the client’s templates leave the address open',
);
export const mobileAuthor = severalProjects('.weibo-top h3, h3.m-text-cut', MOBILE);
export const mobileTime = severalProjects('.weibo-top .time, h4 .time', MOBILE);
/** "Full text" leads to the post itself. */
export const mobileMore = severalProjects('.weibo-text a[href^="/status/"]', MOBILE);

export const app = severalProjects('#app, #pl_feedlist_index, #plc_main', PC);
export const login = oneProject(
  '[class*="LoginCard"], #pl_login_form, form[action*="passport.weibo"], .woo-login-panel',
  'published projects that sign in',
);
export const nothing = severalProjects('.card-no-result, [class*="Empty_wrap"]', SEARCH);
