import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const CLASSIC = 'saved pages of 2026-04 and 2025-04; a published reader of 2026-04';
const CLASSIC_BEFORE = 'published readers of 2023 to 2026 that name it beside the present one';
const CLASSIC_COMMENT = 'four published readers of 2025 and 2026';
const SDUI = 'four published projects of 2026-07 to 2026-10; no saved page';
const SDUI_POST = 'three published projects of 2026-05 to 2026-10, one of them from a capture; no saved page';
const GUEST = 'a saved company page of 2024-10 with ten posts';
const GUEST_POST = 'five published readers of guests’ pages of 2024 to 2026';
const JOB = 'a saved job page of 2026-08; a published reader';
const JOB_IN = 'two published readers of 2026-06 and 2026-08';

export const itself = ROOT;
/** Empty shells (`.occludable-update`) are no posts yet; this one is inside when they are filled. */
export const classic = savedPage('.feed-shared-update-v2[data-urn^="urn:li:"]', CLASSIC);
export const classicById = severalProjects('.feed-shared-update-v2[data-id^="urn:li:"]', CLASSIC_BEFORE);
export const classicText = savedPage('.update-components-update-v2__commentary', CLASSIC);
export const classicAnyText = savedPage('.update-components-text', CLASSIC);
export const classicOldText = severalProjects(
  '.feed-shared-inline-show-more-text, .feed-shared-update-v2__description, .feed-shared-text',
  CLASSIC_BEFORE,
);
/** Words for screen readers: the name twice, "hashtag" before each hashtag. */
export const hiddenCopy = savedPage('.visually-hidden', CLASSIC);
export const toggle = savedPage('button', CLASSIC);
export const classicAuthor = savedPage('.update-components-actor__title span[aria-hidden="true"]', CLASSIC);
export const classicOldAuthor = severalProjects(
  '.update-components-actor__name span[aria-hidden="true"], .feed-shared-actor__name',
  CLASSIC_BEFORE,
);
export const classicLink = savedPage(
  '[class*="update-components-actor"] a[href*="/in/"], [class*="update-components-actor"] a[href*="/company/"], a[class*="update-components-actor"][href], a[class*="feed-shared-actor"][href]',
  CLASSIC,
);
/** Comments stand inside the post, far below its text: the badge goes to the head of it. */
export const classicHead = savedPage('.update-components-actor__meta', CLASSIC);
export const classicTime = savedPage(
  '.update-components-actor__sub-description span[aria-hidden="true"]',
  CLASSIC,
);
export const classicOldTime = severalProjects('.feed-shared-actor__sub-description', CLASSIC_BEFORE);
/** A shared post inside a post. */
export const classicShared = savedPage(
  '.feed-shared-update-v2__update-content-wrapper, .update-components-mini-update-v2',
  'a saved page of a company’s posts of 2025-04; two published readers of 2026',
);
/** Answers stand inside the comment that they answer. */
export const classicComment = severalProjects(
  '.comments-comment-entity, .comments-comment-item',
  CLASSIC_COMMENT,
);
export const commentText = severalProjects(
  '.comments-comment-item__main-content, .comments-comment-entity__content .update-components-text',
  CLASSIC_COMMENT,
);
export const commentAuthor = severalProjects('.comments-comment-meta__description-title', CLASSIC_COMMENT);
export const commentOldAuthor = oneProject('.comments-post-meta__name-text', 'a published reader of 2024');
export const commentLink = severalProjects(
  'a.comments-comment-meta__description-container[href], a[href*="/in/"]',
  CLASSIC_COMMENT,
);
export const commentTime = severalProjects('time', CLASSIC_COMMENT);

export const sdui = severalProjects(
  '[data-testid="mainFeed"] [role="listitem"], div[role="listitem"][componentkey^="update-card-focus"]',
  SDUI,
);
/** Outside of the main feed (hashtags, recent activity): the key stands on the item, or around it. */
export const sduiKeyed = severalProjects(
  '[role="listitem"][componentkey*="FeedType_"]:not([componentkey*="FEED_DETAIL"]), [componentkey*="FeedType_MAIN_FEED"] [role="listitem"]',
  'seven published projects of 2026, one with a test page after a feed in Russian; no saved page',
);
/** Around a comment with its answers; in some pages there is no other mark. */
export const sduiCommentHolder = severalProjects(
  '[componentkey^="replaceableComment_urn:li:comment:"]',
  'nine published projects of 2026-05 to 2026-11, one of them from a capture; no saved page',
);
/** Holds the whole text: "… more" is a matter of style. */
export const sduiText = severalProjects('[data-testid="expandable-text-box"]', SDUI);
/** Short texts have no box of their own. */
export const sduiShortText = severalProjects('[componentkey^="feed-commentary_"]', SDUI_POST);
export const sduiAnyText = severalProjects(
  '[data-testid="expandable-text-box"], [componentkey^="feed-commentary_"]',
  SDUI_POST,
);
export const sduiButton = severalProjects('button, [role="button"]', SDUI);
export const sduiName = oneProject(
  'a[href*="/in/"] p span[aria-hidden="true"], a[href*="/company/"] p span[aria-hidden="true"]',
  'a published test of 2026-10 after a live page',
);
export const sduiAuthor = severalProjects('a[href*="/in/"] p, a[href*="/company/"] p', SDUI);
export const sduiLink = severalProjects('a[href*="/in/"], a[href*="/company/"]', SDUI);
/** An opened post; two elements, one in the other, share the key. Its comments stand beside it. */
export const sduiPost = severalProjects(
  '[componentkey^="expanded"] [componentkey^="expanded"][componentkey$="FeedType_FEED_DETAIL"]',
  SDUI_POST,
);
export const sduiPostAlone = severalProjects(
  '[componentkey^="expanded"][componentkey$="FeedType_FEED_DETAIL"]',
  SDUI_POST,
);
/** The key names the comment and its post. */
export const sduiComment = severalProjects(
  '[componentkey^="CommentComponentReference_urn:li:comment:"]',
  SDUI_POST,
);

/** Short comments have no box of their own. */
export const sduiCommentText = severalProjects('[componentkey^="comment-commentary_"]', SDUI_POST);

export const guest = savedPage('article[data-activity-urn]', GUEST);
export const guestText = savedPage('[data-test-id="main-feed-activity-card__commentary"]', GUEST);
export const guestAuthor = savedPage('[data-tracking-control-name$="_feed-actor-name"]', GUEST);
/** Around the text; what was shared and the comments come after it. */
export const guestTextHolder = savedPage('.attributed-text-segment-list__container', GUEST);
export const guestTime = savedPage('time', GUEST);
export const guestShared = severalProjects(
  '.feed-reshare-content, [data-test-id="feed-reshare-content"]',
  GUEST_POST,
);
export const guestComment = severalProjects('section.comment', GUEST_POST);
export const guestCommentText = severalProjects('.comment__text', GUEST_POST);
export const guestCommentId = severalProjects('[data-semaphore-content-urn]', GUEST_POST);
export const guestCommentAuthor = severalProjects(
  '[data-tracking-control-name$="_comment_actor-name"], .comment__author',
  GUEST_POST,
);
export const guestCommentTime = severalProjects('.comment__duration-since', GUEST_POST);

export const page = savedPage('main', `${JOB}; ${CLASSIC}`);
export const jobTitle = savedPage('.top-card-layout__title', JOB);
export const jobOrg = savedPage('.topcard__org-name-link', JOB);
/** A company without a page of its own has no link. */
export const jobOrgText = oneProject('.topcard__flavor', 'a published reader of 2025');
export const jobPlace = savedPage('.topcard__flavor--bullet', JOB);
export const jobText = savedPage('.show-more-less-html__markup', JOB);
export const memberTitle = severalProjects(
  '.job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title',
  JOB_IN,
);
export const memberOrg = severalProjects(
  '.job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name',
  JOB_IN,
);
export const memberText = severalProjects('.jobs-description-content__text, .jobs-box__html-content', JOB_IN);
export const memberOldText = severalProjects('.jobs-description', JOB_IN);
export const memberSduiText = severalProjects(
  'div[data-sdui-component$="aboutTheJob"] [data-testid="expandable-text-box"]',
  JOB_IN,
);
export const memberSduiPart = severalProjects('div[data-sdui-component$="aboutTheJob"]', JOB_IN);
/** "About the job". */
export const memberHeading = oneProject('h2', 'a published reader of 2025');
export const memberAnyText = severalProjects(
  '.jobs-description, .jobs-description-content__text, div[data-sdui-component$="aboutTheJob"]',
  JOB_IN,
);

export const login = oneProject('input[name="session_password"], .authwall-join-form', 'the sign-in wall');
