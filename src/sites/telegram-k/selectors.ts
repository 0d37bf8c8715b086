import { ROOT, savedPage, severalProjects } from '../selectors.ts';

const K = 'four published projects of 2025-26; one pins the open client’s source';
const PAGE = `a saved page of a group, 2026-03, read in excerpts; ${K}`;

/** A negative peer is a group or a channel. A positive one is a person and is never read; nor is an unknown. */
export const bubble = savedPage('.bubble[data-mid][data-peer-id^="-"]', PAGE);
export const service = savedPage('.bubble.service', PAGE);
/** The reader's own messages are no posts to judge. */
export const own = severalProjects('.bubble.is-out', K);
export const itself = ROOT;
export const text = savedPage('.translatable-message', PAGE);
export const message = savedPage('.message', PAGE);
export const time = savedPage('.time, .time-inner', PAGE);
export const reactions = severalProjects('.reactions, reactions-element', K);
export const pin = severalProjects('.bubble-pin', K);
/** The message that is answered. Not `.quote`: that is what the client calls a quotation in the text itself. */
export const reply = severalProjects('.reply', `${K}; the open client’s source of 2026`);
export const emoji = severalProjects('[data-sticker-emoji]', 'the open client’s source of 2024 to 2026');
/** Only the first bubble of several in a row carries the sender's name. */
export const sender = savedPage('.name .peer-title', PAGE);
/** Before it may stand how often the post was seen, and that it was edited. */
export const timeLabel = severalProjects(
  '.time-inner > span.i18n',
  'the open client’s source of 2024 to 2026',
);
export const timeBlock = savedPage('.time-inner', PAGE);
/** Around bubbles of one sender in a row. */
export const group = savedPage('.bubbles-group', PAGE);
export const channelPost = severalProjects('.channel-post', K);
export const chatTitle = severalProjects(
  '.topbar .peer-title',
  'a published selector contract; the open client’s source',
);
export const bubbles = savedPage('.bubbles', PAGE);
/** Messages of a person: a private chat is open, and not reading it is no breakage. */
export const privateBubble = severalProjects('.bubble[data-peer-id]:not([data-peer-id^="-"])', K);
export const column = severalProjects('#column-center', 'the open client’s page');
export const signIn = severalProjects('#auth-pages', 'the open client’s page before signing in');
