import { oneProject, ROOT, severalProjects } from '../selectors.ts';

const CLIENT = 'the open client’s source of 2023 to 2026; a published reader of 2026-04';
const NEXT =
  'the open client’s source of 2026-10: a front end with scrambled class names, not the usual one yet';
const SERVER = 'the open server’s templates of 2022 to 2024';

export const itself = ROOT;
/** In columns and on profiles; the last as servers before version 4 wrote it themselves. */
export const status = severalProjects('.status[data-id]', CLIENT);
export const anyStatus = severalProjects('.status__wrapper .status', CLIENT);
export const serverStatus = severalProjects('.entry .status', SERVER);
/** The opened post; also in the frame that other pages embed. */
export const detailed = severalProjects('.detailed-status', `${CLIENT}; ${SERVER}`);
export const quoted = severalProjects('.status--is-quote, .status__quote', CLIENT);
/** A mention that only the mentioned can read: a private message. */
export const direct = severalProjects(
  '.status-direct, .status__wrapper-direct, .detailed-status__wrapper-direct',
  CLIENT,
);
export const text = severalProjects('.status__content__text', CLIENT);
export const serverText = severalProjects('.status__content .e-content', SERVER);
/** Parts of addresses that are hidden, and the link that stands for a quoted post. */
export const unseen = severalProjects('.invisible, .quote-inline', CLIENT);
export const control = severalProjects('button, .poll, .translate-button', CLIENT);
/** What the account says in place of a text that opens on a click. */
export const warning = severalProjects('.content-warning', CLIENT);
export const oldWarning = severalProjects('.status__content__spoiler-text, .p-summary', SERVER);
export const name = severalProjects('.display-name__html', CLIENT);
export const nameBlock = severalProjects('.display-name strong', CLIENT);
export const account = severalProjects('.display-name__account', CLIENT);
export const dateLink = severalProjects('a.status__relative-time[href]', CLIENT);
export const time = severalProjects('a.status__relative-time time[datetime]', CLIENT);
export const detailedLink = severalProjects('a.detailed-status__datetime[href]', CLIENT);
export const detailedTime = severalProjects('a.detailed-status__datetime time[datetime]', SERVER);
export const card = severalProjects('a.status-card[href]', CLIENT);

/** The usual front end wraps its posts in articles too, but those have no label. */
export const article = severalProjects('article[data-id][aria-label]', NEXT);
export const articleTime = severalProjects('header a[href] time[datetime]', NEXT);
export const articleText = severalProjects('div[lang]', NEXT);
export const articleQuote = severalProjects('article[aria-label] article', NEXT);
export const articleAccount = severalProjects('header a[data-hover-card-account][title]', NEXT);

/** Marks the software, on whatever host it runs. */
export const app = severalProjects(
  '#mastodon[data-props], #mastodon-status[data-props], .embed .detailed-status',
  `${CLIENT}; ${SERVER}`,
);
export const signIn = oneProject('form#new_user [name="user[password]"]', SERVER);
export const nothing = severalProjects('.empty-column-indicator', CLIENT);
