import { oneProject, savedPage, severalProjects } from '../selectors.ts';

const MANY = 'published projects of 2024 to 2026-10';
const TEXT = 'published projects of 2024 to 2026-09';

export const post = severalProjects('[data-pressable-container="true"]', MANY);
/** A post quoted by another one. */
export const quoted = severalProjects(
  '[data-pressable-container="true"] [data-pressable-container="true"]',
  'a published reader of 2026-04; a published adapter of 2026-07',
);
/** What every post has, and the box in which one is written does not. */
export const anyAccount = severalProjects('a[href*="/@"]', MANY);
/** Holds the text and nothing beside it but buttons and the number of a part; the class is that of a line height. */
export const body = severalProjects('.x1a6qonq', TEXT);
/** Around the account's name stand others of them. */
export const span = severalProjects('span[dir="auto"]:not(:has(a[href*="/@"] [dir="auto"]))', MANY);
export const button = severalProjects('[role="button"], button', MANY);
/** "1/2" at the end of a part of a longer text. */
export const part = severalProjects(
  'span[dir="auto"] div',
  'a published reader of 2026-04; a published project of 2026-09',
);
export const account = severalProjects('a[href*="/@"]:not([href*="/post/"])', MANY);
export const postAddress = severalProjects('a[href*="/post/"]', MANY);
export const picture = severalProjects(
  'img',
  'a published reader of 2026-04: its alternative text is no name',
);
export const search = severalProjects(
  'a[href*="/search"]',
  'published projects of 2025 and 2026: the topic beside the name',
);
export const linkedTime = severalProjects('a[href*="/post/"] time[datetime]', MANY);
export const time = severalProjects('time[datetime]', MANY);
export const outLink = severalProjects(
  'a[href*="//l.threads.com/"], a[href*="//l.threads.net/"]',
  'a published reader of 2026-04; redirectors in saved pages',
);
export const anyPage = savedPage(
  '[data-pressable-container="true"], div[role="region"]',
  'a saved page of 2026-06; published projects of 2024 to 2026',
);
export const login = oneProject(
  'form input[autocomplete="username"], form input[name="username"]',
  'published projects that detect the sign-in page',
);
