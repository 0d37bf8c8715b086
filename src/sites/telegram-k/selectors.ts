import { oneProject, ROOT, severalProjects } from '../selectors.ts';

const K = 'four published projects of 2025-26; one pins the open client’s source';

/** A negative peer is a group or a channel. A positive one is a person and is never read; nor is an unknown. */
export const bubble = severalProjects('.bubble[data-mid][data-peer-id^="-"]', K);
export const service = severalProjects('.bubble.service', K);
/** The reader's own messages are no posts to judge. */
export const own = severalProjects('.bubble.is-out', K);
export const itself = ROOT;
export const text = severalProjects('.translatable-message', K);
export const message = severalProjects('.message', K);
export const time = severalProjects('.time, .time-inner', K);
export const reactions = severalProjects('.reactions, reactions-element', K);
export const pin = severalProjects('.bubble-pin', K);
export const reply = severalProjects('.reply, .quote', K);
/** Only the first bubble of several in a row carries the sender's name. */
export const sender = oneProject('.name .peer-title', 'one published selector contract');
export const timeLabel = severalProjects('.time-inner', K);
/** Around bubbles of one sender in a row. */
export const group = severalProjects('.bubbles-group', K);
export const channelPost = severalProjects('.channel-post', K);
export const chatTitle = oneProject('.topbar .peer-title', 'one published selector contract');
export const bubbles = severalProjects('.bubbles', K);
/** Messages of a person: a private chat is open, and not reading it is no breakage. */
export const privateBubble = severalProjects('.bubble[data-peer-id]:not([data-peer-id^="-"])', K);
export const column = oneProject('#column-center', 'the open client’s page');
export const signIn = oneProject('#auth-pages', 'the open client’s page before signing in');
