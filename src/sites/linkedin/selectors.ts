import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const CLASSIC = 'a saved feed page of 2026-04; a published reader of 2026-04';
const SDUI = 'four published projects of 2026-07 to 2026-10; no saved page';
const GUEST = 'a saved company page of 2024-10 with ten posts';
const JOB = 'a saved job page of 2026-08; a published reader';
const JOB_IN = 'two published readers of 2026-06 and 2026-08';

export const itself = ROOT;
/** Empty shells (`.occludable-update`) are no posts yet; this one is inside when they are filled. */
export const classic = savedPage('.feed-shared-update-v2[data-urn^="urn:li:"]', CLASSIC);
export const classicText = savedPage('.update-components-text', CLASSIC);
/** Words for screen readers: the name twice, "hashtag" before each hashtag. */
export const hiddenCopy = savedPage('.visually-hidden', CLASSIC);
export const toggle = savedPage('button', CLASSIC);
export const classicAuthor = savedPage('.update-components-actor__title span[aria-hidden="true"]', CLASSIC);
export const classicLink = savedPage(
  '[class*="update-components-actor"] a[href*="/in/"], [class*="update-components-actor"] a[href*="/company/"], a[class*="update-components-actor"][href]',
  CLASSIC,
);
export const classicTime = savedPage(
  '.update-components-actor__sub-description span[aria-hidden="true"]',
  CLASSIC,
);
/** A shared post inside a post. */
export const classicShared = oneProject('.update-components-mini-update-v2', 'a published reader of 2026-04');

export const classicComment = oneProject(
  '.comments-comment-item, .comments-comment-entity',
  'a published reader of 2026-04: comments use the same text class',
);

export const sdui = severalProjects(
  '[data-testid="mainFeed"] [role="listitem"], div[role="listitem"][componentkey^="update-card-focus"]',
  SDUI,
);
/** Holds the whole text: "… more" is a matter of style. */
export const sduiText = severalProjects('[data-testid="expandable-text-box"]', SDUI);
export const sduiButton = severalProjects('button, [role="button"]', SDUI);
export const sduiAuthor = severalProjects('a[href*="/in/"] p, a[href*="/company/"] p', SDUI);
export const sduiLink = severalProjects('a[href*="/in/"], a[href*="/company/"]', SDUI);

export const guest = savedPage('article[data-activity-urn]', GUEST);
export const guestText = savedPage('[data-test-id="main-feed-activity-card__commentary"]', GUEST);
export const guestAuthor = savedPage('[data-tracking-control-name$="_feed-actor-name"]', GUEST);
export const guestTime = savedPage('time', GUEST);

export const page = savedPage('main', `${JOB}; ${CLASSIC}`);
export const jobTitle = savedPage('.top-card-layout__title', JOB);
export const jobOrg = savedPage('.topcard__org-name-link', JOB);
export const jobPlace = savedPage('.topcard__flavor--bullet', JOB);
export const jobText = savedPage('.show-more-less-html__markup', JOB);
export const memberTitle = severalProjects('.job-details-jobs-unified-top-card__job-title', JOB_IN);
export const memberOrg = oneProject('.job-details-jobs-unified-top-card__company-name', JOB_IN);
export const memberText = severalProjects('.jobs-description', JOB_IN);
export const memberSduiText = severalProjects('div[data-sdui-component$="aboutTheJob"]', JOB_IN);
export const memberAnyText = severalProjects(
  '.jobs-description, div[data-sdui-component$="aboutTheJob"]',
  JOB_IN,
);

export const login = oneProject('input[name="session_password"], .authwall-join-form', 'the sign-in wall');
